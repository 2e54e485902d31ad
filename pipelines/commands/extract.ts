import {once} from 'node:events';
import {createReadStream} from 'node:fs';
import {extname} from 'node:path';
import {extract} from '../../src/extract.js';
import type {Problem} from '../../src/io/problem.js';
import {readDocuments} from '../../src/io/read-documents.js';
import {createDoubleFinder, toSourceText, type SourceDocument} from '../../src/io/source-document.js';
import {streamDocumentLines} from '../../src/io/read-document-lines.js';
import {readVocabulary} from '../../src/io/read-reference.js';
import type {ExtractLine, SourceText} from '../../src/reader/reading/lines.js';
import type {Vocabulary} from '../../src/entities/reference-tables.js';
import {showControls} from '../../src/text/show-controls.js';
import {formatLayers} from './extract/format-layers.js';
import {EXIT, type Call, type Command} from './command.js';

/** `khoosheh extract`: a filter from texts to the reader's lines; it keeps nothing between two texts. */
export const extractCommand: Command = {
  usage: '[--explain] [files… | -]',
  help: `Reads texts and prints what they claim, one JSON object a line (NDJSON).

Input   NDJSON {"id","text","title"?,"published"?,"publisher"?,"language"?} on standard input or in .ndjson files;
        plain text, HTML and briefs (.txt .html .md), or folders of these. \`doc\` is the input's id, or the file's
        name without its ending: letters, digits and . _ -. A text with another id, or one that came before, is named
        and left out.
Output  "type" is document, claim, stage or rejected; the fields are those of data/gold/README.md. Offsets are
        Unicode code points over the text, end exclusive. Problems go to standard error, one line each.

Without files, or with -, it reads standard input.

  --explain   prints what each layer makes of a text instead, as plain lines: terms, numbers, clauses, names, places,
              speakers, and each statement with the sums of its choices`,
  options: {explain: {type: 'boolean'}},
  async run({root, positionals, values, stdin, stdout, stderr}) {
    const vocabulary = readVocabulary(root);
    const findDouble = createDoubleFinder();
    let problems = 0;
    const format = values['explain'] ? formatLayers : formatLines;
    const report = ({file, cause, severity}: Problem) => {
      if (severity === 'error') problems++;
      stderr.write(`${showControls(file)}: ${showControls(cause)}\n`);
    };
    for (const path of positionals.length ? positionals : ['-']) {
      for await (const found of readPath(path, stdin)) {
        const problem = 'cause' in found ? found : findDouble(found);
        if (problem) report(problem);
        if (problem || 'cause' in found) continue;
        if (!stdout.write(readText(found, (text) => format(text, vocabulary), report)))
          await once(stdout, 'drain');
      }
    }
    return problems ? EXIT.problems : EXIT.fine;
  },
};

async function* readPath(path: string, stdin: Call['stdin']): AsyncGenerator<SourceDocument | Problem> {
  if (path === '-')
    yield* streamDocumentLines(stdin as AsyncIterable<Uint8Array | string>, 'stdin', {allowPlain: true});
  else if (['.ndjson', '.jsonl'].includes(extname(path).toLowerCase()))
    yield* streamDocumentLines(createReadStream(path), path);
  else {
    const {documents, problems} = await readDocuments(path);
    yield* problems;
    yield* documents;
  }
}

/** What is printed of one text; a text that breaks the reader is a problem and stops no other. */
function readText(
  document: SourceDocument,
  format: (text: SourceText) => string,
  report: (problem: Problem) => void,
): string {
  try {
    return format(toSourceText(document));
  } catch (error) {
    report({file: document.file, cause: `unreadable text: ${(error as Error).message}`, severity: 'error'});
    return '';
  }
}

function formatLines(text: SourceText, vocabulary: Vocabulary): string {
  const {document, claims, stages, rejected} = extract(text, vocabulary);
  const lines: ExtractLine[] = [document, ...claims, ...stages, ...rejected];
  return lines.map((one) => `${JSON.stringify(one)}\n`).join('');
}
