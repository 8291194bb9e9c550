import { fromBER } from 'asn1js';
import { BasicConstraints, Certificate, ExtKeyUsage } from 'pkijs';
import { fromBase64 } from '#tools/base64';
import { OID } from './object-identifiers.ts';

/** Why a certificate is not believed for a time stamp. */
export type ChainFault = 'no_trusted_root' | 'not_valid_then' | 'not_for_time_stamps' | 'unknown_extension';

/** Certificates in PEM (RFC 7468) or one in DER; null when there is none in it. */
export function readCertificates(file: Uint8Array): Certificate[] | null {
  const text = new TextDecoder('latin1').decode(file);
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g)];
  const encoded =
    blocks.length === 0 ? [file] : blocks.map(([, body]) => fromBase64(body!.replace(/\s/g, '')));
  try {
    return encoded.map((bytes) => {
      if (!bytes) throw new RangeError('not base64');
      return new Certificate({ schema: fromBER(bytes.slice().buffer).result });
    });
  } catch {
    return null;
  }
}

/**
 * Follows the signer's certificate to one of the roots, all valid at the instant of the stamp (RFC 5280 §6, without
 * revocation and name constraints, whose critical forms are refused). Gives the chain, or why there is none.
 */
export async function buildChain(
  signer: Certificate,
  held: {
    readonly others: readonly Certificate[];
    readonly roots: readonly Certificate[];
    readonly at: Date;
  },
): Promise<readonly Certificate[] | ChainFault> {
  if (!isForTimeStamps(signer)) return 'not_for_time_stamps';
  const chain = [signer];
  for (;;) {
    const last = chain.at(-1)!;
    if (!isValidAt(last, held.at)) return 'not_valid_then';
    if (hasUnknownExtension(last)) return 'unknown_extension';
    if (held.roots.some((root) => same(root, last))) return chain;
    if (chain.length > 8) return 'no_trusted_root';
    const issuer = await findIssuer(last, [...held.roots, ...held.others], chain.length - 1);
    if (!issuer || chain.includes(issuer)) return 'no_trusted_root';
    chain.push(issuer);
  }
}

/** Whether two certificates are the same bytes. */
export function same(a: Certificate, b: Certificate): boolean {
  return a === b || compare(new Uint8Array(a.toSchema().toBER()), new Uint8Array(b.toSchema().toBER()));
}

async function findIssuer(
  certificate: Certificate,
  among: readonly Certificate[],
  below: number,
): Promise<Certificate | null> {
  for (const candidate of among) {
    if (!candidate.subject.isEqual(certificate.issuer) || !mayIssue(candidate, below)) continue;
    // A key of a kind that is not known signs nothing.
    if (await certificate.verify(candidate).catch(() => false)) return candidate;
  }
  return null;
}

/** A certificate authority, allowed to sign certificates, with `below` authorities under it (RFC 5280 §4.2.1.9). */
function mayIssue(certificate: Certificate, below: number): boolean {
  const constraints = extension(certificate, OID.basicConstraints)?.parsedValue;
  if (!(constraints instanceof BasicConstraints) || !constraints.cA) return false;
  const most = constraints.pathLenConstraint;
  if (typeof most === 'number' && below > most) return false;
  return usageAllows(certificate, CERT_SIGN);
}

/** RFC 3161 §2.3: time stamping and nothing else, and critical; and a key that may sign. */
function isForTimeStamps(certificate: Certificate): boolean {
  const usage = extension(certificate, OID.extendedKeyUsage);
  const purposes = usage?.parsedValue;
  const only =
    purposes instanceof ExtKeyUsage &&
    purposes.keyPurposes.length === 1 &&
    purposes.keyPurposes[0] === OID.timeStamping;
  return (
    only &&
    usage!.critical &&
    (usageAllows(certificate, DIGITAL_SIGNATURE) || usageAllows(certificate, NON_REPUDIATION))
  );
}

// Bits of the first byte of the key usage (RFC 5280 §4.2.1.3).
const DIGITAL_SIGNATURE = 0x80;
const NON_REPUDIATION = 0x40;
const CERT_SIGN = 0x04;

function usageAllows(certificate: Certificate, bit: number): boolean {
  const usage = extension(certificate, OID.keyUsage);
  if (!usage) return true;
  const bits = (usage.parsedValue as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock
    ?.valueHexView;
  return ((bits?.[0] ?? 0) & bit) !== 0;
}

function hasUnknownExtension(certificate: Certificate): boolean {
  const known: readonly string[] = [
    OID.keyUsage,
    OID.extendedKeyUsage,
    OID.basicConstraints,
    OID.certificatePolicies,
    OID.subjectKeyIdentifier,
  ];
  return (certificate.extensions ?? []).some(({ critical, extnID }) => critical && !known.includes(extnID));
}

function isValidAt(certificate: Certificate, at: Date): boolean {
  return certificate.notBefore.value <= at && at <= certificate.notAfter.value;
}

const extension = (certificate: Certificate, id: string) =>
  certificate.extensions?.find(({ extnID }) => extnID === id);

const compare = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
