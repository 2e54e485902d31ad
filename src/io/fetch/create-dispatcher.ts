import {Agent, buildConnector, EnvHttpProxyAgent, type Dispatcher} from 'undici';
import {createPublicLookup, isPrivateAddress} from './private-address.js';

export interface DispatcherOptions {
  headersTimeout?: number;
  bodyTimeout?: number;
  env?: Record<string, string | undefined>;
}

/** A dispatcher that connects to public addresses only, and what address each origin was last met at. */
export interface PublicDispatcher {
  dispatcher: Dispatcher;
  findAddress: (origin: string) => string | undefined;
}

const CONNECT_TIMEOUT = 15_000;

/**
 * Creates the one way out: direct or by the proxy that the environment names, never into a private network but to addresses
 * that are allowed all the same, such as a test's own server.
 */
export function createDispatcher(
  allowed: ReadonlySet<string>,
  {headersTimeout = 45_000, bodyTimeout = 30_000, env = process.env}: DispatcherOptions,
): PublicDispatcher {
  const addresses = new Map<string, string>();
  const connect = buildConnector({lookup: createPublicLookup(allowed), timeout: CONNECT_TIMEOUT});
  const shared = {headersTimeout, bodyTimeout, keepAliveTimeout: 5_000, connections: 4, pipelining: 1};
  const guarded: buildConnector.connector = (options, callback) =>
    connect(options, (error, socket) => {
      if (error) return callback(error, null);
      const address = socket.remoteAddress ?? '';
      if (!allowed.has(address) && isPrivateAddress(address)) {
        socket.destroy();
        return callback(Object.assign(new Error(`private address: ${address}`), {code: 'EPRIVATE'}), null);
      }
      addresses.set(`${options.protocol}//${options.host ?? options.hostname}`, address);
      callback(null, socket);
    });
  const isProxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => env[name]);
  // Behind a proxy it is the proxy that resolves names; hosts written as private addresses are refused all the same.
  const dispatcher = isProxied
    ? new EnvHttpProxyAgent({
        ...shared,
        connect: guarded,
        httpProxy: env['http_proxy'] ?? env['HTTP_PROXY'],
        httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'],
        noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
        proxyTunnel: false,
        requestTls: {timeout: CONNECT_TIMEOUT},
        proxyTls: {timeout: CONNECT_TIMEOUT},
      })
    : new Agent({...shared, connect: guarded});
  return {dispatcher, findAddress: (origin) => addresses.get(origin)};
}
