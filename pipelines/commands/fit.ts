import {join} from 'node:path';
import {readVocabulary} from '../../src/io/read-reference.js';
import {writeWhole} from '../../src/io/write-whole.js';
import {fitAll, readContexts} from './fit/fit-all.js';
import {formatWeights} from './fit/format-weights.js';
import {readLabelled} from './fit/labelled-text.js';
import {EXIT, type Command} from './command.js';

export const fitCommand: Command = {
  help: `Fits the weights of the reader's choices on the labels of data/gold and writes data/grammar/weights, a table a choice.

It reads the texts of the set \`fit\` (data/gold/sets.csv) and no other. What judges how sure a statement is, and from which
probability on, is fitted on statements that were read by weights fitted without their source. The same labels and rules
give the same bytes on every machine.`,
  async run({root, values, stdout}) {
    const vocabulary = readVocabulary(root);
    const texts = readLabelled(root).filter(({set}) => set === 'fit');
    const {all} = fitAll(readContexts(texts, vocabulary));
    const written = [...all].map(([choice, weights]) => {
      const text = formatWeights(weights);
      writeWhole(join(root, 'data', 'grammar', 'weights', `${choice}.csv`), text);
      return {choice, weights: text.trim().split('\n').length - 1};
    });
    const line = ({choice, weights}: (typeof written)[number]) =>
      `data/grammar/weights/${choice}.csv: ${weights} weights\n`;
    stdout.write(
      values['json']
        ? `${JSON.stringify(written)}\n`
        : `${texts.length} texts\n${written.map(line).join('')}`,
    );
    return EXIT.fine;
  },
};
