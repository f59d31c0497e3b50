namespace Kith.Hall.Records;

/// <summary>Lets an address through whose part is the plural of a kind of record: <c>/{kinds:kinds}</c>.</summary>
public sealed class KindConstraint : IRouteConstraint
{
    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var part) && part is string plural && RecordKinds.Of(plural) is not null;
}
