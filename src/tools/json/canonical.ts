/** A value that has no canonical form; `path` says where it stands, in the manner of `$.claims[3].count`. */
export class CanonicalJsonError extends Error {
  readonly code: 'not_json' | 'not_finite' | 'lone_surrogate';
  readonly path: string;

  constructor(code: CanonicalJsonError['code'], path: string, what: string) {
    super(`no canonical JSON for ${what} at ${path}; give it a plain JSON value`);
    this.name = 'CanonicalJsonError';
    this.code = code;
    this.path = path;
  }
}

/**
 * The one spelling of a JSON value (RFC 8785): no spaces, members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Throws where the RFC does (NaN, infinities, lone surrogates) and for everything that is not
 * JSON, `undefined` members included: what is signed must not depend on what a serialiser drops.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalJsonError('not_finite', path, String(value));
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value))
        return `[${value.map((item, index) => write(item, `${path}[${index}]`)).join(',')}]`;
      return writeObject(value, path);
    default:
      throw new CanonicalJsonError('not_json', path, typeof value);
  }
}

function writeObject(value: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new CanonicalJsonError('not_json', path, 'an object that is not plain');
  }
  // The default order of sort() is that of UTF-16 code units, as RFC 8785 §3.2.3 wants.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, item]) => `${writeString(key, path)}:${write(item, `${path}.${key}`)}`).join(',')}}`;
}

function writeString(value: string, path: string): string {
  if (!value.isWellFormed()) throw new CanonicalJsonError('lone_surrogate', path, 'half a surrogate pair');
  return JSON.stringify(value);
}
