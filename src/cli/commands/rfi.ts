import { loadExtras } from '../../data/extras';
import { answered } from '../../exports/rfi/answered';
import { filledCsv, filledWorkbook } from '../../exports/rfi/filled';
import { generalQuestionnaire } from '../../exports/rfi/general';
import { readQuestionnaire } from '../../exports/rfi/read';
import { LANGUAGES } from '../../model/geo';
import { loadMessages } from '../../text/load';
import { createText } from '../../text/text';
import { answerSite } from '../answerSite';
import { choice } from '../args';
import type { Command, Given } from '../command';
import { InputError, UsageError } from '../fault';
import type { Host } from '../host';
import { loadWorld, type World } from '../world';

/** In place of a file: the questionnaire that comes with the program. */
const GENERAL = 'general';

export const rfi: Command = {
  usage:
    'FILE|general --region ID|--site town:ID|park:ID|project:ID|LNG,LAT --out FILE.xlsx|FILE.csv [--lang en|es|fr] [--scenario FILE]',
  does: 'answers a questionnaire (.xlsx, .csv or text) for a region or a site in it: sourced answers, gaps marked',
  options: { region: 'optional', site: 'optional', out: 'required', lang: 'optional', scenario: 'optional' },
  flags: [],
  files: 1,
  run: async (given, host) => {
    const [file = ''] = given.files;
    const out = given.option('out') ?? '';
    const language = choice(given, 'lang', LANGUAGES);
    const [world, extras] = await Promise.all([loadWorld(host, given.option('scenario')), loadExtras(host.readJson)]);
    const scenario = { ...world.scenario, ...(language && { language }) };
    const text = createText(scenario.language, await loadMessages(scenario.language));
    const { region, site } = await asked(given, host, world);
    const questionnaire =
      file === GENERAL
        ? generalQuestionnaire(scenario.language, text.t('rfi.general'))
        : readQuestionnaire(await host.readFile(file), file);
    // The day of the data, not of the clock: the same call gives the same bytes.
    const basis = { atlas: world.atlas, extras, scenario, text, madeOn: world.atlas.edition };
    const rows = answered(basis, region.id, questionnaire, site);
    const bytes = /\.csv$/i.test(out)
      ? new TextEncoder().encode(filledCsv(basis, rows))
      : filledWorkbook(basis, questionnaire, rows, site?.name ?? region.names[scenario.language]);
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

/** The region that is asked for, or the site and the region it lies in. */
async function asked(given: Given, host: Host, world: World) {
  const [id, place] = [given.option('region'), given.option('site')];
  if ((id === undefined) === (place === undefined)) {
    throw new UsageError(`expected --region or --site, got ${id === undefined ? 'neither' : 'both'}`);
  }
  const site = place === undefined ? undefined : await answerSite(host, world, place);
  const region = world.atlas.regions.find((candidate) => candidate.id === (site?.regionId ?? id));
  if (region === undefined) throw new InputError([`--region: expected the id of a region, got ${id ?? 'nothing'}`]);
  return { region, site };
}
