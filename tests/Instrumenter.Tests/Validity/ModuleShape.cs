using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace CoverTool.Instrumenter.Tests.Validity;

/// <summary>
/// Everything of a module that its program can see by reflection, one text a fact, types by name and members in the order of
/// the metadata. Only the code of methods is left out.
/// </summary>
internal sealed class ModuleShape
{
    private readonly MetadataReader _reader;
    private readonly PEReader _image;
    private readonly List<string> _facts = [];

    private ModuleShape(PEReader image)
    {
        _image = image;
        _reader = image.GetMetadataReader();
    }

    /// <summary>Reads a module. Members of <c>&lt;Module&gt;</c> that <paramref name="isAdded"/> names are left out.</summary>
    public static List<string> Of(byte[] image, Func<string, bool> isAdded)
    {
        using PEReader pe = new(new MemoryStream(image));
        ModuleShape shape = new(pe);
        shape.AddModule();
        foreach (TypeDefinitionHandle type in shape._reader.TypeDefinitions.OrderBy(type => SignatureText.OfType(shape._reader, type), StringComparer.Ordinal))
        {
            shape.AddType(type, isAdded);
        }

        return shape._facts;
    }

    private void AddModule()
    {
        ModuleDefinition module = _reader.GetModuleDefinition();
        AssemblyDefinition assembly = _reader.GetAssemblyDefinition();
        Add("module", $"{_reader.GetString(module.Name)} {_reader.GetGuid(module.Mvid)}", module.GetCustomAttributes());
        Add("assembly", $"{assembly.GetAssemblyName()} {assembly.Flags} {assembly.HashAlgorithm} {Bytes(assembly.PublicKey)}", assembly.GetCustomAttributes());
        PEHeaders headers = _image.PEHeaders;
        Add("image", $"{headers.PEHeader!.Subsystem} {headers.IsDll} {_reader.MetadataVersion} entry {headers.CorHeader!.EntryPointTokenOrRelativeVirtualAddress != 0}");
        Add("win32 resources", $"{headers.PEHeader.ResourceTableDirectory.Size}");
        foreach (AssemblyReference reference in _reader.AssemblyReferences.Select(_reader.GetAssemblyReference))
        {
            Add("reference", $"{reference.GetAssemblyName()} {Bytes(reference.HashValue)}", reference.GetCustomAttributes());
        }

        foreach (ExportedType forwarded in _reader.ExportedTypes.Select(_reader.GetExportedType))
        {
            Add("forwards", $"{_reader.GetString(forwarded.Namespace)}.{_reader.GetString(forwarded.Name)} {forwarded.Attributes}", forwarded.GetCustomAttributes());
        }

        foreach (ManifestResource resource in _reader.ManifestResources.Select(_reader.GetManifestResource))
        {
            Add("resource", $"{_reader.GetString(resource.Name)} {resource.Attributes} {Content(resource)}", resource.GetCustomAttributes());
        }
    }

    private void AddType(TypeDefinitionHandle handle, Func<string, bool> isAdded)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        string name = SignatureText.OfType(_reader, handle);
        TypeLayout layout = type.GetLayout();
        Add(name, $"{type.Attributes} : {SignatureText.OfType(_reader, type.BaseType)} layout {layout.PackingSize}/{layout.Size}", type.GetCustomAttributes());
        AddGenericParameters(name, type.GetGenericParameters());
        foreach (InterfaceImplementation implemented in type.GetInterfaceImplementations().Select(_reader.GetInterfaceImplementation))
        {
            Add(name, $"implements {SignatureText.OfType(_reader, implemented.Interface)}", implemented.GetCustomAttributes());
        }

        foreach (FieldDefinition field in type.GetFields().Select(_reader.GetFieldDefinition).Where(field => name != ".<Module>" || !isAdded(_reader.GetString(field.Name))))
        {
            string signature = field.DecodeSignature(SignatureText.Instance, null);
            Add(name, $"field {signature} {_reader.GetString(field.Name)} {field.Attributes} {field.GetOffset()} {Constant(field.GetDefaultValue())} {Marshalling(field.GetMarshallingDescriptor())}", field.GetCustomAttributes());
        }

        foreach (MethodDefinition method in type.GetMethods().Select(_reader.GetMethodDefinition).Where(method => name != ".<Module>" || !isAdded(_reader.GetString(method.Name))))
        {
            AddMethod(name, method);
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(_reader.GetPropertyDefinition))
        {
            // Reflection takes the parameters of a property from its accessors.
            string signature = property.DecodeSignature(SignatureText.Instance, null).ReturnType;
            PropertyAccessors accessors = property.GetAccessors();
            string[] methods = [Name(accessors.Getter), Name(accessors.Setter), .. accessors.Others.Select(Name)];
            Add(name, $"property {_reader.GetString(property.Name)} {signature} {property.Attributes} {Constant(property.GetDefaultValue())} {string.Join(' ', methods)}", property.GetCustomAttributes());
        }

        foreach (EventDefinition member in type.GetEvents().Select(_reader.GetEventDefinition))
        {
            EventAccessors accessors = member.GetAccessors();
            string[] methods = [Name(accessors.Adder), Name(accessors.Remover), Name(accessors.Raiser), .. accessors.Others.Select(Name)];
            Add(name, $"event {SignatureText.OfType(_reader, member.Type)} {_reader.GetString(member.Name)} {member.Attributes} {string.Join(' ', methods)}", member.GetCustomAttributes());
        }
    }

    private void AddMethod(string type, MethodDefinition method)
    {
        string signature = SignatureText.OfMethod(method.DecodeSignature(SignatureText.Instance, null));
        string name = $"{type}::{_reader.GetString(method.Name)}";
        MethodImport import = method.GetImport();
        string imported = import.Module.IsNil ? "" : $"from {_reader.GetString(_reader.GetModuleReference(import.Module).Name)} {_reader.GetString(import.Name)} {import.Attributes}";

        // A method that never throws may get it; which ones do is tested elsewhere.
        MethodImplAttributes flags = method.ImplAttributes & ~MethodImplAttributes.AggressiveInlining;
        Add(name, $"{signature} {method.Attributes} {flags} {imported} code {method.RelativeVirtualAddress != 0}", method.GetCustomAttributes());
        AddGenericParameters(name, method.GetGenericParameters());
        foreach (Parameter parameter in method.GetParameters().Select(_reader.GetParameter))
        {
            string text = $"parameter {parameter.SequenceNumber} {_reader.GetString(parameter.Name)} {parameter.Attributes}";
            Add(name, $"{text} {Constant(parameter.GetDefaultValue())} {Marshalling(parameter.GetMarshallingDescriptor())}", parameter.GetCustomAttributes());
        }
    }

    private void AddGenericParameters(string owner, GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameter parameter in parameters.Select(_reader.GetGenericParameter))
        {
            IEnumerable<string> constraints = parameter.GetConstraints()
                .Select(_reader.GetGenericParameterConstraint)
                .Select(constraint => SignatureText.OfType(_reader, constraint.Type) + Attributes(constraint.GetCustomAttributes()));
            Add(owner, $"<{parameter.Index} {_reader.GetString(parameter.Name)} {parameter.Attributes}> {string.Join(", ", constraints)}", parameter.GetCustomAttributes());
        }
    }

    private void Add(string owner, string fact) => _facts.Add($"{owner} {fact}");

    private void Add(string owner, string fact, CustomAttributeHandleCollection attributes) => Add(owner, fact + Attributes(attributes));

    private string Attributes(CustomAttributeHandleCollection attributes)
    {
        IEnumerable<string> texts = attributes.Select(_reader.GetCustomAttribute).Select(attribute => $" [{Constructor(attribute.Constructor)} {Bytes(attribute.Value)}]");
        return string.Concat(texts);
    }

    private string Constructor(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.MethodDefinition)
        {
            MethodDefinition method = _reader.GetMethodDefinition((MethodDefinitionHandle)handle);
            return SignatureText.OfType(_reader, method.GetDeclaringType()) + SignatureText.OfMethod(method.DecodeSignature(SignatureText.Instance, null));
        }

        MemberReference member = _reader.GetMemberReference((MemberReferenceHandle)handle);
        return SignatureText.OfType(_reader, member.Parent) + SignatureText.OfMethod(member.DecodeMethodSignature(SignatureText.Instance, null));
    }

    private string Name(MethodDefinitionHandle handle) => handle.IsNil ? "-" : _reader.GetString(_reader.GetMethodDefinition(handle).Name);

    private string Constant(ConstantHandle handle) =>
        handle.IsNil ? "" : $"= {_reader.GetConstant(handle).TypeCode} {Bytes(_reader.GetConstant(handle).Value)}";

    private string Marshalling(BlobHandle descriptor) => descriptor.IsNil ? "" : $"marshal {Bytes(descriptor)}";

    private string Bytes(BlobHandle blob) => blob.IsNil ? "" : Convert.ToHexString(_reader.GetBlobBytes(blob));

    private string Content(ManifestResource resource)
    {
        if (!resource.Implementation.IsNil)
        {
            return "elsewhere";
        }

        PEMemoryBlock block = _image.GetSectionData(_image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        BlobReader reader = block.GetReader((int)resource.Offset, block.Length - (int)resource.Offset);
        return Convert.ToHexString(SHA256.HashData(reader.ReadBytes(reader.ReadInt32())));
    }
}
