namespace NewsGraph.Tests;

/// <summary>A test that needs <c>../shared</c>: skipped, with the reason shown, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string needs = "")
    {
        if (!Path.Exists(Repository.InShared(needs)))
        {
            Skip = $"needs ../shared/{needs}, which is not on this machine";
        }
    }
}

/// <summary>A theory that needs <c>../shared</c>: skipped, with the reason shown, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string needs = "")
    {
        if (!Path.Exists(Repository.InShared(needs)))
        {
            Skip = $"needs ../shared/{needs}, which is not on this machine";
        }
    }
}
