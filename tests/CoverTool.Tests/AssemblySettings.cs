using System.Runtime.Versioning;

// They start shells and look at permissions.
[assembly: UnsupportedOSPlatform("windows")]
