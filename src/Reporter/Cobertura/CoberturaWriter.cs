using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Cobertura;

/// <summary>Writes the elements of a Cobertura report, one method an element.</summary>
internal sealed class CoberturaWriter(XmlWriter writer)
{
    public void Write(CoverageModel model)
    {
        CoverageSummary summary = model.Summary;
        writer.WriteStartDocument();
        writer.WriteStartElement("coverage");
        WriteRates(summary);
        WriteNumber("lines-covered", summary.Lines.Covered);
        WriteNumber("lines-valid", summary.Lines.Total);
        WriteNumber("branches-covered", summary.Branches.Covered);
        WriteNumber("branches-valid", summary.Branches.Total);
        WriteNumber("complexity", model.Modules.Sum(ComplexityOf));
        writer.WriteAttributeString("version", typeof(CoberturaWriter).Assembly.GetName().Version!.ToString(3));
        WriteNumber("timestamp", model.MeasuredAt.ToUnixTimeSeconds());

        writer.WriteStartElement("sources");
        writer.WriteElementString("source", XmlText.Clean(model.SourceRoot));
        writer.WriteEndElement();

        writer.WriteStartElement("packages");
        foreach (ModuleCoverage module in model.Modules.Where(module => module.Summary.Lines.Total != 0))
        {
            WritePackage(module);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }

    private static long ComplexityOf(ModuleCoverage module) => module.Types.SelectMany(type => type.Parts).Sum(ComplexityOf);

    private static long ComplexityOf(TypePart part) => part.Methods.Sum(method => (long)method.Complexity);

    private void WritePackage(ModuleCoverage module)
    {
        writer.WriteStartElement("package");
        WriteName("name", module.Name);
        WriteRates(module.Summary);
        WriteNumber("complexity", ComplexityOf(module));
        writer.WriteStartElement("classes");
        foreach (TypeCoverage type in module.Types)
        {
            foreach (TypePart part in type.Parts.Where(part => !part.Lines.IsEmpty))
            {
                WriteClass(type.Name, part);
            }
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteClass(string name, TypePart part)
    {
        writer.WriteStartElement("class");
        WriteName("name", name);
        WriteName("filename", part.Document.Path);
        WriteRates(part.Summary);
        WriteNumber("complexity", ComplexityOf(part));
        writer.WriteStartElement("methods");
        foreach (MethodCoverage method in part.Methods)
        {
            WriteMethod(method);
        }

        writer.WriteEndElement();
        WriteLines(part.Lines);
        writer.WriteEndElement();
    }

    private void WriteMethod(MethodCoverage method)
    {
        writer.WriteStartElement("method");
        WriteName("name", method.Name);
        WriteName("signature", method.Signature);
        WriteRates(method.Summary);
        WriteNumber("complexity", method.Complexity);
        WriteLines(method.Lines);
        writer.WriteEndElement();
    }

    private void WriteLines(ImmutableArray<LineCoverage> lines)
    {
        writer.WriteStartElement("lines");
        foreach (LineCoverage line in lines)
        {
            writer.WriteStartElement("line");
            WriteNumber("number", line.Number);

            // Consumers read 32 bits.
            WriteNumber("hits", Math.Min(line.Hits, int.MaxValue));
            writer.WriteAttributeString("branch", line.Decisions.IsEmpty ? "false" : "true");
            if (!line.Decisions.IsEmpty)
            {
                WriteConditions(line);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteConditions(LineCoverage line)
    {
        Summary branches = line.Branches;
        writer.WriteAttributeString("condition-coverage", $"{CoberturaRate.Percent(branches)} ({branches.Covered}/{branches.Total})");
        writer.WriteStartElement("conditions");
        for (int i = 0; i < line.Decisions.Length; i++)
        {
            writer.WriteStartElement("condition");
            WriteNumber("number", i);
            writer.WriteAttributeString("type", line.Decisions[i].Kind == BranchKind.Switch ? "switch" : "jump");
            writer.WriteAttributeString("coverage", CoberturaRate.Percent(line.Decisions[i].Branches));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteRates(CoverageSummary summary)
    {
        writer.WriteAttributeString("line-rate", CoberturaRate.Rate(summary.Lines));
        writer.WriteAttributeString("branch-rate", CoberturaRate.Rate(summary.Branches));
    }

    private void WriteName(string attribute, string name) => writer.WriteAttributeString(attribute, XmlText.Clean(name));

    private void WriteNumber(string attribute, long value) =>
        writer.WriteAttributeString(attribute, value.ToString(CultureInfo.InvariantCulture));
}
