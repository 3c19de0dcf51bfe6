using System.Runtime.Versioning;

// They send signals and look at permissions.
[assembly: UnsupportedOSPlatform("windows")]
