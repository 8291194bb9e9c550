import type { Sequence } from 'asn1js';
import { fromBER, Integer, ObjectIdentifier, OctetString } from 'asn1js';
import type { SignerInfo } from 'pkijs';
import {
  Certificate,
  ContentInfo,
  getCrypto,
  IssuerAndSerialNumber,
  SignedData,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import type { ChainFault } from './chain.ts';
import { buildChain, readCertificates } from './chain.ts';
import { HASHES, OID } from './object-identifiers.ts';
import { positive } from './request.ts';

/** What a token is checked against. */
export type TokenCheck = {
  /** What was to be stamped, itself; it is hashed here as the token says. */
  readonly data: Uint8Array;
  /** Files of certificates, PEM or DER, that are trusted, and others that may be needed on the way to them. */
  readonly roots: readonly Uint8Array[];
  readonly others?: readonly Uint8Array[];
  /** When the answer to a request is checked: what was asked. */
  readonly nonce?: Uint8Array;
  readonly policy?: string;
  /** When given, a certificate that has expired by then is said to have. */
  readonly now?: Date;
};

/** Why a token proves nothing. */
export type TokenFault =
  | ChainFault
  | 'not_granted'
  | 'malformed'
  | 'wrong_data'
  | 'wrong_nonce'
  | 'wrong_policy'
  | 'weak_algorithm'
  | 'no_signer'
  | 'bad_signature';

/**
 * What a good token says: the data existed by `time`, give or take `accuracy` seconds, if the authority named is honest.
 * `expired`: its certificate has ended since, and whether its key was stolen afterwards can no longer be asked.
 */
export type TokenTime = {
  readonly kind: 'time';
  readonly time: Date;
  readonly accuracy: number | null;
  readonly policy: string;
  readonly authority: string;
  readonly root: string;
  readonly expired: boolean;
};

/** A time, or why there is none. */
export type TokenVerdict = TokenTime | { readonly kind: 'refused'; readonly fault: TokenFault };

const refused = (fault: TokenFault): TokenVerdict => ({ kind: 'refused', fault });

/**
 * Checks a time-stamp response or token (RFC 3161 §2.4.2) against the data it should be of: granted, of these data, of
 * this request, signed by the certificate it names, which is for time stamps and leads to a trusted root, all valid at
 * the time of the stamp. Offline; asks nobody about revocation.
 */
export async function verifyToken(file: Uint8Array, check: TokenCheck): Promise<TokenVerdict> {
  try {
    return await verifyParsed(file, check);
  } catch {
    // What the parser chokes on is no token; it throws errors of many kinds.
    return refused('malformed');
  }
}

async function verifyParsed(file: Uint8Array, check: TokenCheck): Promise<TokenVerdict> {
  const token = openResponse(file);
  if (token === null) return refused('not_granted');
  if (token.contentType !== OID.signedData) return refused('malformed');
  const signed = new SignedData({ schema: token.content });
  const content = signed.encapContentInfo.eContent;
  if (
    signed.encapContentInfo.eContentType !== OID.timestampInfo ||
    !content ||
    signed.signerInfos.length !== 1
  ) {
    return refused('malformed');
  }
  const infoBytes = bytesOf(content);
  const info = new TSTInfo({ schema: fromBER(infoBytes.slice().buffer).result });
  const wrong = await compareRequest(info, check);
  if (wrong) return refused(wrong);

  const signerInfo = signed.signerInfos[0]!;
  const given = [...check.roots, ...(check.others ?? [])].flatMap((one) => readCertificates(one) ?? []);
  const inside = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
  const certificates = [...inside, ...given];
  const signer = await findSigner(signerInfo, certificates);
  if (!signer) return refused('no_signer');
  const fault = await signatureFault(signerInfo, { signer, infoBytes });
  if (fault) return refused(fault);

  const roots = check.roots.flatMap((one) => readCertificates(one) ?? []);
  const chain = await buildChain(signer, { others: certificates, roots, at: info.genTime });
  if (typeof chain === 'string') return refused(chain);
  const { now } = check;
  return {
    kind: 'time',
    time: info.genTime,
    accuracy: info.accuracy ? (info.accuracy.seconds ?? 0) + (info.accuracy.millis ?? 0) / 1000 : null,
    policy: info.policy,
    authority: nameOf(signer),
    root: nameOf(chain.at(-1)!),
    expired: now !== undefined && chain.some((one) => one.notAfter.value < now),
  };
}

/** The token of a response, or the file itself when it is a bare token; null when the authority granted none. */
function openResponse(file: Uint8Array): ContentInfo | null {
  const { result, offset } = fromBER(file.slice().buffer);
  if (offset < 0 || offset !== file.length) throw new RangeError('not DER to its end');
  const first = (result as Sequence).valueBlock.value[0];
  if (first instanceof ObjectIdentifier) return new ContentInfo({ schema: result });
  const response = new TimeStampResp({ schema: result });
  // Granted, or granted with modifications.
  const granted = response.status.status === 0 || response.status.status === 1;
  return granted && response.timeStampToken ? response.timeStampToken : null;
}

async function compareRequest(info: TSTInfo, check: TokenCheck): Promise<TokenFault | null> {
  if (info.version !== 1) return 'malformed';
  const hash = HASHES[info.messageImprint.hashAlgorithm.algorithmId];
  if (!hash) return 'weak_algorithm';
  const digest = new Uint8Array(await crypto.subtle.digest(hash, check.data.slice()));
  if (!same(digest, bytesOf(info.messageImprint.hashedMessage))) return 'wrong_data';
  if (check.policy !== undefined && info.policy !== check.policy) return 'wrong_policy';
  if (check.nonce === undefined) return null;
  const nonce = info.nonce instanceof Integer ? info.nonce.valueBlock.valueHexView : new Uint8Array(0);
  return same(positive(nonce), positive(check.nonce)) ? null : 'wrong_nonce';
}

/**
 * The certificate that the signer's own attributes name, by issuer and number and by its hash (RFC 5816). Any other one
 * in the token is no more than luggage: somebody may have put it there.
 */
async function findSigner(info: SignerInfo, among: readonly Certificate[]): Promise<Certificate | null> {
  for (const certificate of among) {
    if (!(await isNamed(info, certificate))) continue;
    return certificate;
  }
  return null;
}

async function isNamed(info: SignerInfo, certificate: Certificate): Promise<boolean> {
  const bytes = new Uint8Array(certificate.toSchema().toBER());
  if (info.sid instanceof IssuerAndSerialNumber) {
    const { issuer, serialNumber } = info.sid;
    if (!issuer.isEqual(certificate.issuer) || !serialNumber.isEqual(certificate.serialNumber)) return false;
  } else {
    const own = certificate.extensions?.find(
      ({ extnID }) => extnID === OID.subjectKeyIdentifier,
    )?.parsedValue;
    const named = (info.sid as { valueBlock?: { valueHexView?: Uint8Array } }).valueBlock?.valueHexView;
    if (!(own instanceof OctetString) || !named || !same(bytesOf(own), named)) return false;
  }
  const expected = certificateHash(info);
  if (expected === null) return false;
  return same(new Uint8Array(await crypto.subtle.digest(expected.hash, bytes)), expected.value);
}

/** The hash of the signer's certificate in the signed attributes: ESSCertID (SHA-1) or ESSCertIDv2. */
function certificateHash(info: SignerInfo): { hash: string; value: Uint8Array } | null {
  for (const id of [OID.signingCertificateV2, OID.signingCertificate]) {
    const attribute = info.signedAttrs?.attributes.find(({ type }) => type === id);
    // SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, … }, of which the first is the signer's.
    const certs = (attribute?.values[0] as Sequence | undefined)?.valueBlock.value[0] as Sequence | undefined;
    const parts = (certs?.valueBlock.value[0] as Sequence | undefined)?.valueBlock.value ?? [];
    const value = parts.find((part) => part instanceof OctetString);
    if (!value) continue;
    if (id === OID.signingCertificate) return { hash: 'SHA-1', value: bytesOf(value) };
    const algorithm = (parts[0] as Sequence | undefined)?.valueBlock?.value?.[0];
    const named = algorithm instanceof ObjectIdentifier ? HASHES[algorithm.valueBlock.toString()] : 'SHA-256';
    return named ? { hash: named, value: bytesOf(value) } : null;
  }
  return null;
}

/** RFC 5652 §5.4: the attributes name the kind and the hash of the content, and it is they that are signed. */
async function signatureFault(
  info: SignerInfo,
  { signer, infoBytes }: { readonly signer: Certificate; readonly infoBytes: Uint8Array },
): Promise<TokenFault | null> {
  const hash = HASHES[info.digestAlgorithm.algorithmId];
  if (!hash) return 'weak_algorithm';
  const attributes = info.signedAttrs;
  const attribute = (id: string) => attributes?.attributes.find(({ type }) => type === id)?.values[0];
  const kind = attribute(OID.contentType);
  const digest = attribute(OID.messageDigest);
  if (!attributes || !(kind instanceof ObjectIdentifier) || !(digest instanceof OctetString))
    return 'malformed';
  if (kind.valueBlock.toString() !== OID.timestampInfo) return 'malformed';
  const actual = new Uint8Array(await crypto.subtle.digest(hash, infoBytes.slice()));
  if (!same(actual, bytesOf(digest))) return 'bad_signature';
  const engine = getCrypto(true);
  const good = await engine
    .verifyWithPublicKey(
      attributes.encodedValue,
      info.signature,
      signer.subjectPublicKeyInfo,
      info.signatureAlgorithm,
      hash,
    )
    .catch(() => false);
  return good ? null : 'bad_signature';
}

function bytesOf(value: OctetString): Uint8Array {
  return new Uint8Array(value.getValue());
}

/** The common name of a certificate's subject, or what else it says. */
function nameOf(certificate: Certificate): string {
  const values = certificate.subject.typesAndValues.map(
    ({ type, value }) => [type, String(value.valueBlock.value)] as const,
  );
  return values.find(([type]) => type === '2.5.4.3')?.[1] ?? values.map(([, value]) => value).join(', ');
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
