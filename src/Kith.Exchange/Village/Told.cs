namespace Kith.Exchange.Village;

/// <summary>A need or an offer as the village tells it, days ago.</summary>
internal sealed record TellNeed(string Who, NeedKind Kind, string Text, int Ago, Discretion Discretion = Discretion.Anybody, int? MetAgo = null);

/// <summary>A promise as the village tells it.</summary>
internal sealed record TellPromise(string Who, Kith.Party By, string Text, int Ago, int? DueIn = null, int? KeptAgo = null, int? ReleasedAgo = null);

/// <summary>A gift as the village tells it.</summary>
internal sealed record TellGift(string Who, Kith.Party By, GiftKind Kind, string Text, int Ago, decimal? Amount = null, string Currency = "", int? ThankedAgo = null);

/// <summary>An ask as the village tells it.</summary>
internal sealed record TellAsk(string Who, Kith.Party By, string Text, int Ago, AskAnswer? Answer);

/// <summary>A loan as the village tells it.</summary>
internal sealed record TellLoan(string Who, Kith.Party By, string Text, int Ago, int? BackAgo = null);

/// <summary>A group as the village tells it: who belongs to it, and as what.</summary>
internal sealed record TellGroup(string Name, params (string Who, string Role)[] Members);

/// <summary>An introduction as the village tells it; by nobody when the owner makes it.</summary>
internal sealed record TellIntroduction(string One, string Other, string By, IntroductionStage Stage, int Ago, string ForOne, string ForOther, string CameOf);

/// <summary>An outcome as the village tells it; the path as keys parted by blanks.</summary>
internal sealed record TellOutcome(OutcomeKind Kind, Beneficiary Whose, string Text, int Ago, string Path, decimal? Amount = null, string Currency = "", int? ThankedAgo = null);
