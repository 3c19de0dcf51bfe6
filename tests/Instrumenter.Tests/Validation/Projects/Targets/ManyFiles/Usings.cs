global using First;
global using Texts = System.Collections.Generic.List<string>;
