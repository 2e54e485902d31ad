import {lookup as resolveName, type LookupAddress} from 'node:dns';
import {BlockList, isIP, type LookupFunction} from 'node:net';

// IANA's registries of special-purpose addresses (RFC 6890), as of 2025: nothing there is a public site.
const RANGES = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
  ::/127 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 fc00::/7 fe80::/10 ff00::/8`;
const PRIVATE = new BlockList();
for (const range of RANGES.split(/\s+/)) {
  const [address = '', bits] = range.split('/');
  PRIVATE.addSubnet(address, Number(bits), toFamily(address));
}

function toFamily(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** Whether an IP address leads into somebody's own network rather than to a public site; `::ffff:7f00:1` is 127.0.0.1. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return PRIVATE.check(plain, toFamily(plain));
}

/** Whether a URL's host is written as a private address; names are checked when they are resolved. */
export function isPrivateHost(hostname: string, allowed: ReadonlySet<string>): boolean {
  const plain = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (allowed.has(plain)) return false;
  if (isIP(plain)) return isPrivateAddress(plain);
  return /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/.test(plain);
}

/**
 * Creates a resolver that never answers with a private address. It is what the connection itself uses, so a name that
 * is public when asked and private when connected (DNS rebinding) gets nowhere.
 */
export function createPublicLookup(
  allowed: ReadonlySet<string>,
  resolve: typeof resolveName = resolveName,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, {...options, all: true}, (error, found) => {
      if (error) return callback(error, '', 0);
      const addresses = (found as LookupAddress[]).filter(
        ({address}) => allowed.has(address) || !isPrivateAddress(address),
      );
      if (!addresses.length) return callback(toError(hostname, found as LookupAddress[]), '', 0);
      if (options.all) return callback(null, addresses as never, 0);
      callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

function toError(hostname: string, found: LookupAddress[]): NodeJS.ErrnoException {
  const list = found.map(({address}) => address).join(', ');
  return Object.assign(new Error(`private address: ${hostname} is ${list}`), {code: 'EPRIVATE'});
}
