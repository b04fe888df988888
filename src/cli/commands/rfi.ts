import { loadExtras } from '../../data/extras';
import { answered } from '../../exports/rfi/answered';
import { filledCsv, filledWorkbook } from '../../exports/rfi/filled';
import { generalQuestionnaire } from '../../exports/rfi/general';
import { readQuestionnaire } from '../../exports/rfi/read';
import { LANGUAGES } from '../../model/geo';
import { loadMessages } from '../../text/load';
import { createText } from '../../text/text';
import { choice } from '../args';
import type { Command } from '../command';
import { InputError } from '../fault';
import { loadWorld } from '../world';

/** In place of a file: the questionnaire that comes with the program. */
const GENERAL = 'general';

export const rfi: Command = {
  usage: 'FILE|general --region ID --out FILE.xlsx|FILE.csv [--lang en|es|fr] [--scenario FILE]',
  does: 'answers a questionnaire (.xlsx, .csv or text) for a region: sourced answers, gaps marked',
  options: { region: 'required', out: 'required', lang: 'optional', scenario: 'optional' },
  flags: [],
  files: 1,
  run: async (given, host) => {
    const [file = ''] = given.files;
    const out = given.option('out') ?? '';
    const language = choice(given, 'lang', LANGUAGES);
    const [world, extras] = await Promise.all([loadWorld(host, given.option('scenario')), loadExtras(host.readJson)]);
    const scenario = { ...world.scenario, ...(language && { language }) };
    const text = createText(scenario.language, await loadMessages(scenario.language));
    const region = world.atlas.regions.find(({ id }) => id === given.option('region'));
    if (region === undefined) {
      throw new InputError([`--region: expected the id of a region, got ${given.option('region') ?? 'nothing'}`]);
    }
    const questionnaire =
      file === GENERAL
        ? generalQuestionnaire(scenario.language, text.t('rfi.general'))
        : readQuestionnaire(await host.readFile(file), file);
    // The day of the data, not of the clock: the same call gives the same bytes.
    const basis = { atlas: world.atlas, extras, scenario, text, madeOn: world.atlas.edition };
    const rows = answered(basis, region.id, questionnaire);
    const bytes = /\.csv$/i.test(out)
      ? new TextEncoder().encode(filledCsv(basis, rows))
      : filledWorkbook(basis, questionnaire, rows, region.names[scenario.language]);
    await host.writeFile(out, bytes);
    const count = (status: (typeof rows)[number]['status']): number =>
      rows.filter((row) => row.status === status).length;
    const value = {
      ...{ out, bytes: bytes.length, questions: rows.length },
      ...{ answered: count('answered'), doubtful: count('doubtful'), gaps: count('gap') },
    };
    return { type: 'json', value };
  },
};
