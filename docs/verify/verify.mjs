// Verifies an OpaqueBlob offline, with the keys that Vestibule publishes. Needs Node.js 20 and `npm install jose`.
//
//   node verify.mjs https://mdm.contoso.com <tenant id> <user's object id> <blob>

import { pathToFileURL } from "node:url";
import { createRemoteJWKSet, jwtVerify } from "jose";

/**
 * Makes a verifier; keep it for as long as the program runs, as it keeps the keys.
 *
 * @param {string} publicUrl What Vestibule has as `public_url`, letter for letter.
 */
export function verifier(publicUrl) {
  // Kept for ten minutes. A blob with a key that is not among them makes it look again, once a second at most: a new
  // key is published some seconds before it signs.
  const keys = createRemoteJWKSet(new URL(`${publicUrl}/.well-known/jwks.json`), {
    cacheMaxAge: 600_000,
    cooldownDuration: 1_000,
  });

  /** The claims of a blob that this person of this tenant got; throws where it is not one. */
  return async function verify(blob, tenantId, userObjectId) {
    const { payload } = await jwtVerify(blob, keys, {
      algorithms: ["EdDSA"], // never what the blob says of itself
      typ: "tou+jwt",
      issuer: publicUrl,
      audience: "enrollment",
      requiredClaims: ["sub", "tid", "jti", "iat", "exp"],
      clockTolerance: 30, // seconds, as no two clocks agree
    });
    // Who enrolls is known from the token of the enrollment request, not from the blob.
    if (payload.tid !== tenantId.toLowerCase() || payload.sub !== userObjectId.toLowerCase()) {
      throw new Error("the blob is another person's");
    }
    return payload;
  };
}

// From the command line: the claims, or why not and exit status 1.
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [publicUrl, tenantId, userObjectId, blob] = process.argv.slice(2);
  try {
    console.log(JSON.stringify(await verifier(publicUrl)(blob, tenantId, userObjectId)));
  } catch (error) {
    console.error(`refused: ${error.message}`);
    process.exitCode = 1;
  }
}
