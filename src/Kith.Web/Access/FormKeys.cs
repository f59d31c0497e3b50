using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using NodaTime;

namespace Kith.Web.Access;

/// <summary>The keys that seal forms, so that one opened before Kith was started anew can still be sent.</summary>
/// <remarks>
/// Only where they are kept is ours: when there is to be a new one, which holds, and the sealing itself (AES-256 in CBC mode with
/// HMAC-SHA-256) are the framework's. Its own keeping is in XML, and reading a hundred letters of it costs two megabytes for as long as
/// Kith runs. The file lies beside the book and is its owner's alone to read; a key a line: its name, the instants it was made, holds
/// from and holds until (RFC 3339), and 64 random bytes in base64. A line that cannot be read is passed over, as a key that is lost.
/// </remarks>
/// <param name="file">Where the keys are kept; made with the first key.</param>
/// <param name="clock">When a key is made.</param>
/// <param name="logging">For the framework, which says what it seals with.</param>
internal sealed class FormKeys(string file, IClock clock, ILoggerFactory logging) : IKeyManager, IDisposable
{
    private const int SecretBytes = 64;
    private readonly AuthenticatedEncryptorConfiguration sealing = new();
    private readonly AuthenticatedEncryptorFactory sealer = new(logging);
    private readonly Lock turn = new();
    private CancellationTokenSource known = new();

    /// <inheritdoc/>
    public IReadOnlyCollection<IKey> GetAllKeys() => File.Exists(file) ? [.. File.ReadLines(file).Select(Read).OfType<IKey>()] : [];

    /// <inheritdoc/>
    public IKey CreateNewKey(DateTimeOffset activationDate, DateTimeOffset expirationDate)
    {
        var made = clock.GetCurrentInstant().ToDateTimeOffset();
        var line = string.Join(' ', Guid.CreateVersion7(made), Written(made), Written(activationDate), Written(expirationDate), Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)));
        lock (turn)
        {
            Keep(line);
            var before = known;
            known = new CancellationTokenSource();
            before.Cancel();
        }

        return Read(line)!;
    }

    /// <inheritdoc/>
    public CancellationToken GetCacheExpirationToken()
    {
        lock (turn)
        {
            return known.Token;
        }
    }

    /// <summary>Refused: nobody takes a form's key back; whoever wants all of them gone deletes the file.</summary>
    public void RevokeKey(Guid keyId, string? reason = null) => throw new NotSupportedException();

    /// <summary>Refused, as with a single key.</summary>
    public void RevokeAllKeys(DateTimeOffset revocationDate, string? reason = null) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose() => known.Dispose();

    private void Keep(string line)
    {
        var opening = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opening.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var keeping = new StreamWriter(file, opening);
        keeping.WriteLine(line);
    }

    private static string Written(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private FormKey? Read(string line)
    {
        var said = line.Split(' ');
        var secret = new byte[SecretBytes];
        return said.Length == 5 && Guid.TryParse(said[0], out var name) && At(said[1]) is { } made && At(said[2]) is { } from && At(said[3]) is { } until
            && Convert.TryFromBase64String(said[4], secret, out var length) && length == SecretBytes
            ? new FormKey(name, made, from, until, new AuthenticatedEncryptorDescriptor(sealing, new Secret(secret)), sealer) : null;
    }

    private static DateTimeOffset? At(string said) =>
        DateTimeOffset.TryParseExact(said, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;

    private sealed class FormKey(Guid name, DateTimeOffset made, DateTimeOffset from, DateTimeOffset until, IAuthenticatedEncryptorDescriptor sealing, AuthenticatedEncryptorFactory sealer) : IKey
    {
        public Guid KeyId => name;

        public DateTimeOffset CreationDate => made;

        public DateTimeOffset ActivationDate => from;

        public DateTimeOffset ExpirationDate => until;

        public bool IsRevoked => false;

        public IAuthenticatedEncryptorDescriptor Descriptor => sealing;

        public IAuthenticatedEncryptor? CreateEncryptor() => sealer.CreateEncryptorInstance(this);
    }
}
