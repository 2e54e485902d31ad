import {describe, expect, it} from 'vitest';
import {createPublicLookup, isPrivateAddress, isPrivateHost} from './private-address.js';

it.each<[string, boolean]>([
  ['127.0.0.1', true],
  ['10.0.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['185.143.232.1', false],
  ['8.8.8.8', false],
  ['::1', true],
  ['::', true],
  ['fe80::1%eth0', true],
  ['fd00::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['::ffff:808:808', false],
  ['2606:4700::1111', false],
])('isPrivateAddress(%s) is %s', (address, expected) => expect(isPrivateAddress(address)).toBe(expected));

it.each<[string, boolean]>([
  ['localhost', true],
  ['printer.local', true],
  ['metadata.google.internal', true],
  ['[::1]', true],
  ['bcdm.ir', false],
  ['127.0.0.9', false],
])('isPrivateHost(%s), with 127.0.0.9 allowed, is %s', (host, expected) =>
  expect(isPrivateHost(host, new Set(['127.0.0.9']))).toBe(expected),
);

describe('createPublicLookup(allowed, resolve)', () => {
  const ask = (addresses: string[], options: object = {}) =>
    new Promise((resolve) => {
      const answer = addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}));
      const resolver = (_host: string, _options: object, callback: Function) => callback(null, answer);
      createPublicLookup(new Set(), resolver as never)('rebound.example', options, (error, address) =>
        resolve(error?.message ?? address),
      );
    });
  it('leaves private addresses out of an answer', async () => {
    expect(await ask(['10.0.0.1', '185.143.232.1'])).toBe('185.143.232.1');
    expect(await ask(['10.0.0.1', '185.143.232.1'], {all: true})).toEqual([
      {address: '185.143.232.1', family: 4},
    ]);
  });
  it('gives no address to a name that has only private ones', async () => {
    expect(await ask(['127.0.0.1', '::1'])).toBe('private address: rebound.example is 127.0.0.1, ::1');
  });
});
