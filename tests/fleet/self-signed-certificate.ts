// A throw-away certificate, made at start so that no key lies in the repository. Node can sign but not build one,
// hence the few lines of DER. Chromium is told its key by --ignore-certificate-errors-spki-list, nothing else trusts it.

import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export type Certificate = { key: string; cert: string; /** base64 SHA-256 of the public key */ spkiHash: string };

/** `expired` makes one that nobody has to accept any more. */
export function selfSignedCertificate(name: string, state: 'valid' | 'expired' = 'valid'): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const signedPart = sequence(version(), integer(1), ECDSA_SHA256, nameOf(name), VALIDITY[state], nameOf(name), spki);
  const signature = sign('sha256', signedPart, privateKey);
  const der = sequence(signedPart, ECDSA_SHA256, element(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}

function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...derLength(body.length)]), body]);
}

// The shortest form; Chromium takes no other.
function derLength(length: number): number[] {
  if (length < 128) return [length];
  return length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const sequence = (...parts: readonly Buffer[]): Buffer => element(0x30, ...parts);
const integer = (value: number): Buffer => element(0x02, Buffer.from([value]));
const version = (): Buffer => element(0xa0, integer(2));
const objectId = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'));
const ECDSA_SHA256 = sequence(objectId('2a8648ce3d040302'));
const nameOf = (text: string): Buffer => sequence(element(0x31, sequence(objectId('550403'), element(0x0c, Buffer.from(text)))));
const time = (text: string): Buffer => element(0x17, Buffer.from(text));
const VALIDITY = {
  valid: sequence(time('240101000000Z'), time('490101000000Z')),
  expired: sequence(time('220101000000Z'), time('230101000000Z')),
};
