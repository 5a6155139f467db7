// What a failed navigation means, by the browser's own error names
// (https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h).
import type { FailedCode } from '../contact-form/reason-code.ts';

export interface NetworkFailure {
  readonly code: FailedCode;
  /** Another scheme or www variant may still answer (rule R8); never after a certificate error. */
  readonly otherAddress: boolean;
}

const FAILURES: readonly (readonly [RegExp, NetworkFailure])[] = [
  [/NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_/, { code: 'DNS', otherAddress: true }],
  [/ERR_CERT_|SSL_PINNED|BAD_SSL_CLIENT_AUTH|SSL_OBSOLETE/, { code: 'TLS', otherAddress: false }],
  [/ERR_SSL_|ERR_HTTP2_|ERR_QUIC_|INVALID_HTTP_RESPONSE/, { code: 'CONNECT', otherAddress: true }],
  [/TIMED_OUT/, { code: 'TIMEOUT', otherAddress: true }],
  [/CONNECTION_|ADDRESS_|EMPTY_RESPONSE|SOCKET_|PROXY_|INTERNET_DISCONNECTED|NETWORK_/, { code: 'CONNECT', otherAddress: true }],
  [/BLOCKED_BY_|UNSAFE_/, { code: 'BLOCKED', otherAddress: false }],
  [/TOO_MANY_REDIRECTS/, { code: 'TIMEOUT', otherAddress: false }],
];

/** Not the site's doing: this computer has no network, or has just got another one. */
export function isOwnNetwork(error: string): boolean {
  return isDisconnected(error) || /NETWORK_CHANGED|NETWORK_IO_SUSPENDED/.test(error);
}

export function isDisconnected(error: string): boolean {
  return /INTERNET_DISCONNECTED/.test(error);
}

export function networkFailure(error: string): NetworkFailure {
  return FAILURES.find(([pattern]) => pattern.test(error))?.[1] ?? { code: 'CONNECT', otherAddress: true };
}
