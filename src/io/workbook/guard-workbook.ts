import {crc32, inflateRawSync} from 'node:zlib';
import {CFB} from '@e965/xlsx';
import {formatNumber} from '../../words/number.js';

/** Beyond these a file is refused before it is read: it would take minutes or all memory. */
export const WORKBOOK_LIMITS = {
  /** Bytes of the file. */
  bytes: 100_000_000,
  /** Bytes of one part, or of all, once unpacked. */
  partBytes: 300_000_000,
  unpackedBytes: 500_000_000,
} as const;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** What the parts of a zipped workbook say that its reader passes over. */
export interface SheetFacts {
  /** The last row that is written out, blank or not. */
  lastRow: number;
  /** A formula that was saved without its result. */
  bareFormula: string | undefined;
}

/** Throws where a zipped workbook is cut short, damaged, encrypted or too big when unpacked; else tells of its sheets, by name. */
export function expectSoundZip(bytes: Buffer): Map<string, SheetFacts> {
  const facts = new Map<string, SheetFacts>();
  const texts = new Map<string, string>();
  const end = findEnd(bytes);
  if (end < 0) throw new Error('broken workbook: its zip directory is missing');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  const names: string[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new Error(`broken workbook: zip directory ends at entry ${index + 1} of ${count}`);
    const entry = readEntry(bytes, at);
    names.push(entry.name);
    unpacked += entry.size;
    if (entry.size > WORKBOOK_LIMITS.partBytes || unpacked > WORKBOOK_LIMITS.unpackedBytes)
      throw new Error(
        `gigantic workbook: ${entry.name}: ${formatMegabytes(unpacked)} unpacked; allowed: ${formatMegabytes(WORKBOOK_LIMITS.partBytes)}`,
      );
    if (entry.flags & 1) throw new Error('encrypted workbook');
    const content = expectSoundEntry(bytes, entry);
    if (/worksheets\/[^/]+\.xml$/.test(entry.name)) facts.set(entry.name, readFacts(content));
    if (/workbook\.xml(?:\.rels)?$/.test(entry.name)) texts.set(entry.name, content.toString());
    at = entry.next;
  }
  if (!names.some((name) => /(?:workbook\.(?:xml|bin)|content\.xml)$/.test(name)))
    throw new Error('no workbook in this zip file');
  return nameFacts(facts, texts);
}

function readFacts(content: Buffer): SheetFacts {
  const last = content.lastIndexOf('<row ');
  const row = last < 0 ? '' : content.toString('latin1', last, last + 300);
  const lastRow = Number(/ r="(\d+)"/.exec(row)?.[1] ?? 0);
  const ends = ['</f></c>', '</f><v/></c>', '</f><v></v></c>'];
  const bare = ends.map((end) => content.indexOf(end)).find((at) => at >= 0);
  if (bare === undefined) return {lastRow, bareFormula: undefined};
  const before = content.toString('utf8', Math.max(0, bare - 2000), bare);
  const cell = /<c\b[^>]*\br="([A-Z]+\d+)"[^>]*>(?:(?!<c\b).)*$/s.exec(before)?.[1];
  return {lastRow, bareFormula: cell ?? 'unknown'};
}

// A sheet's name stands in workbook.xml, its part in the relations: rId1 → worksheets/sheet1.xml.
function nameFacts(facts: Map<string, SheetFacts>, texts: Map<string, string>): Map<string, SheetFacts> {
  const read = (name: string) => [...texts].find(([path]) => path.endsWith(name))?.[1] ?? '';
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const relations = read('workbook.xml.rels').match(/<Relationship\b[^>]*>/g) ?? [];
  const targets = new Map(relations.map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const named = new Map<string, SheetFacts>();
  for (const tag of read('workbook.xml').match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? []) {
    const target = targets.get(attribute(tag, 'r:id'))?.replace(/^\/?(?:xl\/)?/, '');
    const found = [...facts].find(([path]) => target && path.endsWith(target))?.[1];
    if (found) named.set(unescapeXml(attribute(tag, 'name')), found);
  }
  return named;
}

function unescapeXml(text: string): string {
  const names: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => names[name]!);
}

/** Throws where an old binary workbook is cut short, damaged or encrypted. */
export function expectSoundCompound(bytes: Buffer): void {
  expectWholeCompound(bytes);
  const file = readCompound(bytes);
  const paths = file.FullPaths.map((path) => path.replace(/^[^/]*\//, ''));
  if (paths.some((path) => /^EncryptedPackage$/i.test(path))) throw new Error('encrypted workbook');
  const index = paths.findIndex((path) => /^(?:Workbook|Book)$/i.test(path));
  if (index < 0) throw new Error('no workbook in this file');
  expectSoundRecords(Buffer.from(file.FileIndex[index]!.content));
}

interface ZipEntry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  size: number;
  header: number;
  next: number;
}

function readEntry(bytes: Buffer, at: number): ZipEntry {
  const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength!),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    header: bytes.readUInt32LE(at + 42),
    next: at + 46 + nameLength! + extraLength! + noteLength!,
  };
}

// The reader checks no checksums, so a damaged part would give other numbers without a word.
function expectSoundEntry(bytes: Buffer, {name, method, crc, packed, size, header}: ZipEntry): Buffer {
  if (header + 30 > bytes.length) throw new Error(`broken workbook: ${name} lies outside the file`);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const stored = bytes.subarray(start, start + packed);
  if (stored.length < packed) throw new Error(`broken workbook: ${name} is cut short`);
  if (method !== 0 && method !== 8)
    throw new Error(`broken workbook: ${name}: unknown compression ${method}`);
  let content: Buffer;
  try {
    content = method === 0 ? stored : inflateRawSync(stored, {maxOutputLength: Math.max(size, 1)});
  } catch (error) {
    throw new Error(`broken workbook: ${name} cannot be unpacked`, {cause: error});
  }
  if (content.length !== size || crc32(content) !== crc)
    throw new Error(`broken workbook: ${name}: checksum differs`);
  return content;
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return -1;
}

// [MS-CFB] 2.2 and 2.3: the header lists the sectors of the allocation table, which lists every sector in use.
function expectWholeCompound(bytes: Buffer): void {
  if (bytes.length < 512) throw new Error('broken workbook: its header is cut short');
  const size = 1 << bytes.readUInt16LE(30);
  const count = Math.min(bytes.readUInt32LE(44), 109);
  let last = -1;
  for (let index = 0; index < count; index++) {
    const start = (bytes.readUInt32LE(76 + 4 * index) + 1) * size;
    if (start + size > bytes.length) throw new Error('broken workbook: its allocation table is cut short');
    // An entry that leads on names a sector in use; writers differ in how they mark the unused rest.
    for (let entry = 0; entry < size / 4; entry++) {
      const next = bytes.readUInt32LE(start + 4 * entry);
      if (next < LAST_SECTOR) last = Math.max(last, next, (index * size) / 4 + entry);
    }
  }
  if (bytes.length < (last + 2) * size) throw new Error('broken workbook: the file is cut short');
}

const LAST_SECTOR = 0xfffffffa;

function readCompound(bytes: Buffer): {FullPaths: string[]; FileIndex: {content: Uint8Array}[]} {
  try {
    return CFB.read(bytes, {type: 'buffer'});
  } catch (error) {
    throw new Error('broken workbook: its storage cannot be read', {cause: error});
  }
}

const BEGIN = 0x0809;
const END = 0x000a;
const PASSWORD = 0x002f;

// [MS-XLS] 2.1.4: a stream is records of type, length and data; each part lies between BOF and EOF.
function expectSoundRecords(stream: Buffer): void {
  let depth = 0;
  let parts = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    if (depth === 0 && type !== BEGIN) break;
    if (at + 4 + length > stream.length) throw new Error('broken workbook: a record is cut short');
    if (type === PASSWORD) throw new Error('encrypted workbook');
    if (type === BEGIN) depth++;
    if (type === END && --depth === 0) parts++;
    at += 4 + length;
  }
  if (depth > 0) throw new Error('broken workbook: a sheet is cut short');
  if (parts === 0) throw new Error('broken workbook: no sheet begins');
}

function formatMegabytes(bytes: number): string {
  return `${formatNumber(Math.round(bytes / 1e6), 'en')} MB`;
}
