using System.Text;
using System.Xml;
using CoverTool.Data;
using CoverTool.Reporter.Model;

namespace CoverTool.Reporter.Cobertura;

/// <summary>Writes the model in the XML format of Cobertura, DTD version 04.</summary>
public static class CoberturaReport
{
    /// <summary>
    /// Writes the report. Modules are its packages; a type is a class for each document it is in. The same model gives the
    /// same bytes.
    /// </summary>
    /// <exception cref="CoverException">CT2002: the file cannot be written.</exception>
    public static void Write(CoverageModel model, string path)
    {
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        AtomicFile.Write(path, stream =>
        {
            using XmlWriter writer = XmlWriter.Create(stream, settings);
            new CoberturaWriter(writer).Write(model);
        });
    }
}
