"""Verifies an OpaqueBlob offline, with the keys that Vestibule publishes.

Needs Python 3.10 and `pip install "pyjwt[crypto]>=2.15"`.

    python verify.py https://mdm.contoso.com <tenant id> <user's object id> <blob>
"""

import json
import sys

import jwt


class Verifier:
    """Keep it for as long as the program runs, as it keeps the keys."""

    def __init__(self, public_url: str) -> None:
        """`public_url` is what Vestibule has under this name, letter for letter."""
        self.public_url = public_url
        # Kept for ten minutes. A blob with a key that is not among them makes it look again, once a second at
        # most: a new key is published some seconds before it signs.
        self.keys = jwt.PyJWKClient(f"{public_url}/.well-known/jwks.json", lifespan=600, cooldown_duration=1)

    def verify(self, blob: str, tenant_id: str, user_object_id: str) -> dict:
        """The claims of a blob that this person of this tenant got; raises `jwt.PyJWTError` where it is not one."""
        read = jwt.decode_complete(
            blob,
            self.keys.get_signing_key_from_jwt(blob),
            algorithms=["EdDSA"],  # never what the blob says of itself
            issuer=self.public_url,
            audience="enrollment",
            options={"require": ["sub", "tid", "jti", "iat", "exp"]},
            leeway=30,  # seconds, as no two clocks agree
        )
        if read["header"].get("typ") != "tou+jwt":
            raise jwt.InvalidTokenError("the token is not a blob")
        claims = read["payload"]
        # Who enrolls is known from the token of the enrollment request, not from the blob.
        if (claims["tid"], claims["sub"]) != (tenant_id.lower(), user_object_id.lower()):
            raise jwt.InvalidTokenError("the blob is another person's")
        return claims


if __name__ == "__main__":
    # From the command line: the claims, or why not and exit status 1.
    public_url, tenant_id, user_object_id, blob = sys.argv[1:]
    try:
        print(json.dumps(Verifier(public_url).verify(blob, tenant_id, user_object_id)))
    except jwt.PyJWTError as error:
        sys.exit(f"refused: {error}")
