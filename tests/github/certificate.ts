import { generate } from 'selfsigned';

/** The hosts the stand-in answers as. */
export const hosts = {
  site: 'github.com',
  api: 'api.github.com',
  assets: 'github.githubassets.com',
  diffs: 'patch-diff.githubusercontent.com',
} as const;

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a key and a certificate for the hosts above, signed by itself and good for a day. Nothing is kept: each start
 * has its own, so none can be trusted by accident.
 */
export async function makeCertificate(): Promise<Certificate> {
  const names = Object.values(hosts).map((host) => ({ type: 2 as const, value: host }));
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts.site }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 86_400_000),
    extensions: [{ name: 'subjectAltName', altNames: [...names, { type: 7, ip: '127.0.0.1' }] }],
  });
  return { key, cert };
}
