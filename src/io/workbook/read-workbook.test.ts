import {truncateSync} from 'node:fs';
import {deflateRawSync} from 'node:zlib';
import {CFB} from '@e965/xlsx';
import {describe, expect, it} from 'vitest';
import {toBytes, writeBytes, writeWorkbook} from './fixtures/write-workbook.js';
import {SHEET_LIMITS} from './guard-sheet.js';
import {parseWorkbook, readWorkbook} from './read-workbook.js';

const draft = [
  {
    name: 'برگ ۱',
    rows: [
      ['استان', 1395],
      ['قم', 3],
      ['یزد', 5],
    ],
  },
];

describe('readWorkbook(path)', () => {
  it('tells the kind of a file by its bytes, not by its name', () => {
    const path = writeBytes(toBytes(draft, 'biff8'), 'really-old.xlsx');
    expect(readWorkbook(path)).toMatchObject({format: 'xls'});
    expect(readWorkbook(path).sheets[0]!.read(1, 0)).toMatchObject({value: 'قم'});
  });

  it('refuses an empty file by name', () => {
    const path = writeBytes('', 'empty.xlsx');
    expect(() => readWorkbook(path)).toThrow(`empty file: ${path}`);
  });

  it('refuses a workbook without a cell, naming its sheets', () => {
    const path = writeWorkbook([{name: 'خالی', rows: [[]]}]);
    expect(() => readWorkbook(path)).toThrow(/^empty workbook: no cell in «خالی»; file: /);
  });

  // What is cut may be padding: then all is there.
  it.each(['xlsx', 'biff8'] as const)('refuses %s cut short, or has read it whole', (type) => {
    const bytes = toBytes(
      [{name: 'a', rows: Array.from({length: 400}, (_, index) => [`نام ${index}`, index])}],
      type,
    );
    for (let share = 1; share < 100; share += 7)
      expectNothingHalf(bytes.subarray(0, Math.floor((bytes.length * share) / 100)), 400);
  });

  it('refuses a zip whose part was damaged, by its checksum', () => {
    const bytes = Buffer.from(toBytes(draft));
    const name = bytes.indexOf('xl/worksheets/sheet1.xml');
    bytes[name + 40] = bytes[name + 40]! ^ 0xff;
    expect(() => parseWorkbook(bytes)).toThrow(/^broken workbook: xl\/worksheets\/sheet1\.xml/);
  });

  it('refuses bytes that are no table', () => {
    expect(() => parseWorkbook(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0, 0, 0]))).toThrow(/binary/);
    expect(() => parseWorkbook(Buffer.from('<html><body><p>سلام</p></body></html>'))).toThrow(
      'no table in this page',
    );
    expect(() => parseWorkbook(Buffer.from('PK\u0003\u0004 and nothing more'))).toThrow(/^broken workbook/);
  });

  it('refuses a zip that would unpack to gigabytes before unpacking it', () => {
    const bytes = Buffer.from(toBytes(draft));
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    bytes.writeUInt32LE(4_000_000_000, entry + 24);
    expect(() => parseWorkbook(bytes)).toThrow(
      /^gigantic workbook: xl\/worksheets\/sheet1\.xml: 4,0\d\d MB unpacked; allowed: 300 MB/,
    );
  });

  it('refuses an encrypted workbook, new and old', () => {
    const zip = Buffer.from(toBytes(draft));
    const entry = zip.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    zip.writeUInt16LE(1, entry + 8);
    expect(() => parseWorkbook(zip)).toThrow('encrypted workbook');
    const old = Buffer.from(toBytes(draft, 'biff8'));
    // A FilePass record (0x002f) in place of the first record after BOF: [MS-XLS] 2.4.117.
    const begin = old.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
    old.writeUInt16LE(0x002f, begin + 4 + old.readUInt16LE(begin + 2));
    expect(() => parseWorkbook(old)).toThrow('encrypted workbook');
  });

  it('refuses a new workbook that a password has wrapped, and a gigantic file before reading it', () => {
    const wrapped = CFB.utils.cfb_new();
    CFB.utils.cfb_add(wrapped, '/EncryptionInfo', Buffer.from('info'));
    CFB.utils.cfb_add(wrapped, '/EncryptedPackage', Buffer.from('package'));
    expect(() => parseWorkbook(Buffer.from(CFB.write(wrapped, {type: 'buffer'}) as Buffer))).toThrow(
      'encrypted workbook',
    );
    const path = writeBytes('', 'big.xlsx');
    truncateSync(path, 100_000_001);
    expect(() => readWorkbook(path)).toThrow(/^gigantic file: .*big\.xlsx: 100 MB; allowed: 100 MB$/);
  });

  it('refuses a formula error with sheet and cell', () => {
    const path = writeBytes(withCell('<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), 'a.xlsx');
    expect(() => readWorkbook(path)).toThrow(/^formula error: #DIV\/0!; sheet «برگ ۱», cell B2; file: /);
  });

  it('refuses a formula that was saved without its result', () => {
    expect(() => parseWorkbook(withCell('<c r="B2"><f>A1+1</f></c>'))).toThrow(
      'formula without a result; sheet «برگ ۱», cell B2',
    );
  });

  it('reads a formula by its stored result', () => {
    expect(parseWorkbook(withCell('<c r="B2"><f>1+2</f><v>3</v></c>')).sheets[0]!.read(1, 1)).toMatchObject({
      value: 3,
    });
  });

  it('refuses a sheet of a million blank rows, naming where they begin', () => {
    const far = Buffer.from(
      withCell(
        '<c r="B2"><v>3</v></c>',
        '<row r="1000000"><c r="A1000000" t="inlineStr"><is><t>x</t></is></c></row>',
      ),
    );
    expect(() => parseWorkbook(far)).toThrow(/^too many (?:blank )?rows: .* sheet «برگ ۱», cell A\d+$/);
    const painted = withCell('<c r="B2"><v>3</v></c>', '', 'A1:B1048576');
    expect(() => parseWorkbook(painted)).toThrow(
      `too many blank rows: 1048573, after row 3; allowed: ${SHEET_LIMITS.blankRows}; sheet «برگ ۱», cell A4`,
    );
  });
});

function expectNothingHalf(bytes: Buffer, rows: number): void {
  let read = rows;
  try {
    read = parseWorkbook(bytes).sheets[0]!.rowCount;
  } catch (error) {
    expect((error as Error).message).not.toBe('');
  }
  expect(read).toBe(rows);
}

/** The draft with cell B2 replaced, further rows and another declared range; zipped again by hand. */
function withCell(cell: string, more = '', range = 'A1:B3'): Buffer {
  const book = toBytes(draft);
  const sheet = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${range}"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>استان</t></is></c><c r="B1"><v>1395</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>قم</t></is></c>${cell}</row><row r="3"><c r="B3"><v>4</v></c></row>${more}</sheetData></worksheet>`;
  return replacePart(book, 'xl/worksheets/sheet1.xml', Buffer.from(sheet));
}

function replacePart(zip: Buffer, wanted: string, content: Buffer): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = zip.readUInt32LE(zip.length - 6);
  const count = zip.readUInt16LE(zip.length - 12);
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const nameLength = zip.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const entry = Buffer.from(zip.subarray(at, at + 46 + nameLength));
    let data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    if (name === wanted) {
      data = deflateRawSync(content);
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(crc32(content), 16);
      entry.writeUInt32LE(data.length, 20);
      entry.writeUInt32LE(content.length, 24);
    }
    entry.writeUInt16LE(0, 8);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt16LE(0, 32);
    entry.writeUInt32LE(offset, 42);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    entry.copy(local, 4, 6, 30);
    local.writeUInt16LE(0, 28);
    const part = Buffer.concat([local, Buffer.from(name), data]);
    parts.push(part);
    directory.push(entry);
    offset += part.length;
    at = next;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
