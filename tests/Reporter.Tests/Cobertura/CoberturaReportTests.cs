using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CoverTool.Data;
using CoverTool.Reporter.Cobertura;
using CoverTool.Reporter.Model;
using CoverTool.Reporter.Tests.Model;

namespace CoverTool.Reporter.Tests.Cobertura;

public sealed class CoberturaReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("coverage.cobertura.xml");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_says_what_the_model_says()
    {
        ModuleSketch shop = new("Shop");
        shop.Method("a/Cart.cs", "Shop.Cart+Line<T>", "Add", "(string, int?)")
            .Point(3, 7).Decision(3, 7, 0).Decision(3, 1, 1, 0, 0)
            .Point(5, 0);
        shop.Method("a/Cart.cs", "Shop.Cart+Line<T>", "Clear").Point(9, long.MaxValue);

        XElement expected = XElement.Parse("""
            <coverage line-rate="0.6666" branch-rate="0.5000" lines-covered="2" lines-valid="3" branches-covered="3"
                branches-valid="6" complexity="6" version="0.1.0" timestamp="0">
              <sources><source>/src</source></sources>
              <packages>
                <package name="Shop" line-rate="0.6666" branch-rate="0.5000" complexity="6">
                  <classes>
                    <class name="Shop.Cart+Line&lt;T&gt;" filename="a/Cart.cs" line-rate="0.6666" branch-rate="0.5000" complexity="6">
                      <methods>
                        <method name="Add" signature="(string, int?)" line-rate="0.5000" branch-rate="0.5000" complexity="5">
                          <lines>
                            <line number="3" hits="7" branch="true" condition-coverage="50% (3/6)">
                              <conditions>
                                <condition number="0" type="jump" coverage="50%" />
                                <condition number="1" type="switch" coverage="50%" />
                              </conditions>
                            </line>
                            <line number="5" hits="0" branch="false" />
                          </lines>
                        </method>
                        <method name="Clear" signature="()" line-rate="1" branch-rate="1" complexity="1">
                          <lines><line number="9" hits="2147483647" branch="false" /></lines>
                        </method>
                      </methods>
                      <lines>
                        <line number="3" hits="7" branch="true" condition-coverage="50% (3/6)">
                          <conditions>
                            <condition number="0" type="jump" coverage="50%" />
                            <condition number="1" type="switch" coverage="50%" />
                          </conditions>
                        </line>
                        <line number="5" hits="0" branch="false" />
                        <line number="9" hits="2147483647" branch="false" />
                      </lines>
                    </class>
                  </classes>
                </package>
              </packages>
            </coverage>
            """);
        expected.SetAttributeValue("version", typeof(CoberturaReport).Assembly.GetName().Version!.ToString(3));
        Assert.Equal(expected.ToString(), Write(shop).ToString());
    }

    [Theory]
    [InlineData(0, 4, "0", "0%")]
    [InlineData(1, 3, "0.3333", "33%")]
    [InlineData(1, 100, "0.0100", "1%")]
    [InlineData(99_999, 100_000, "0.9999", "99%")]
    [InlineData(5, 5, "1", "100%")]
    [InlineData(0, 0, "1", "100%")]
    public void Rates_are_cut(long covered, long total, string rate, string percent)
    {
        Assert.Equal(rate, CoberturaRate.Rate(new Summary(covered, total)));
        Assert.Equal(percent, CoberturaRate.Percent(new Summary(covered, total)));
    }

    [Fact]
    public void The_report_is_valid_against_its_dtd()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            CoberturaReport.Write(CoverageBuilder.Build(seed % 2 == 0 ? RandomRun.Make(seed) : RandomRun.MakeExcluding(seed)), File);
            Validate(System.IO.File.ReadAllText(File));
        }
    }

    [Fact]
    public void The_dtd_refuses_what_is_wrong()
    {
        Write(new ModuleSketch("Shop"));
        string wrong = System.IO.File.ReadAllText(File).Replace("timestamp", "time", StringComparison.Ordinal);
        Assert.ThrowsAny<System.Xml.Schema.XmlSchemaException>(() => Validate(wrong));
    }

    [Fact]
    public void Each_line_is_once_in_a_class_and_the_classes_sum_to_the_total()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            CoverageModel model = CoverageBuilder.Build(seed % 2 == 0 ? RandomRun.Make(seed) : RandomRun.MakeExcluding(seed));
            CoberturaReport.Write(model, File);
            XElement report = XElement.Load(File);
            foreach (XElement type in report.Descendants("class"))
            {
                string[] numbers = [.. type.Element("lines")!.Elements().Select(line => line.Attribute("number")!.Value)];
                Assert.Equal(numbers.Distinct(), numbers);
            }

            IEnumerable<(string, string, string)> lines = report.Descendants("class").SelectMany(type => type.Element("lines")!.Elements()
                .Select(line => (type.Parent!.Parent!.Attribute("name")!.Value, type.Attribute("filename")!.Value, line.Attribute("number")!.Value)));
            Assert.Equal(model.Summary.Lines.Total, lines.Distinct().Count());
            Assert.Equal(model.Summary.Methods.Total, report.Descendants("method").Count());
        }
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        RunResult run = RandomRun.Make(7);
        CoberturaReport.Write(CoverageBuilder.Build(run), File);
        byte[] first = System.IO.File.ReadAllBytes(File);
        CoberturaReport.Write(CoverageBuilder.Build(run with { Modules = [.. run.Modules.Reverse()] }), File);
        Assert.Equal(first, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new NumberFormatInfo { NegativeSign = "~", NumberDecimalSeparator = "," } };
            ModuleSketch shop = new("Shop");
            shop.Method("Cart.cs", "Cart", "Add").Point(1, 1234567).Point(2, 0);
            XElement report = Write(shop);
            Assert.Equal("0.5000", report.Attribute("line-rate")!.Value);
            Assert.Equal("1234567", report.Descendants("line").First().Attribute("hits")!.Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Names_that_xml_cannot_hold_are_cleaned()
    {
        // Not a theory: an attribute cannot hold half a surrogate pair either.
        string[] names = ["plain", "bell\u0007 and half \ud83d end", "\ud83d\ude00 <&>\"", "last \ud83d"];
        string[] expected = ["plain", "bell? and half ? end", "\ud83d\ude00 <&>\"", "last ?"];
        ModuleSketch shop = new("Shop");
        foreach (string name in names)
        {
            shop.Method("Cart.cs", "Cart", name).Point(1, 1);
        }

        Assert.Equal(expected, Write(shop).Descendants("method").Select(method => method.Attribute("name")!.Value));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported()
    {
        Directory.CreateDirectory(File);
        CoverException failure = Assert.Throws<CoverException>(() => Write(new ModuleSketch("Shop")));
        Assert.Equal("CT2002", failure.Code);
    }

    private XElement Write(ModuleSketch module)
    {
        CoberturaReport.Write(CoverageBuilder.Build(ModuleSketch.Run(module)), File);
        return XElement.Load(File);
    }

    private static void Validate(string report)
    {
        using Stream resource = typeof(CoberturaReportTests).Assembly.GetManifestResourceStream("cobertura-04.dtd")!;
        using StreamReader dtd = new(resource);
        int root = report.IndexOf("<coverage", StringComparison.Ordinal);
        string document = $"{report[..root]}<!DOCTYPE coverage [{dtd.ReadToEnd()}]>{report[root..]}";
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD };
        settings.ValidationEventHandler += (_, e) => throw e.Exception;
        using XmlReader reader = XmlReader.Create(new StringReader(document), settings);
        while (reader.Read())
        {
        }
    }
}
