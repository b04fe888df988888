import { hoursWords } from './hoursWords';
import type { MessageKey } from './messages/en';
import type { Text } from './text';

type Given = Pick<Text, 't' | 'language' | 'locale'>;

/** What the sources call the goods of mines and power sites. */
const COMMODITIES = {
  'high-purity quartz': 'sourced.quartz',
  'high-purity quartz and feldspar': 'sourced.quartzFeldspar',
  'rare earths': 'sourced.rareEarths',
  beryllium: 'sourced.beryllium',
  copper: 'sourced.copper',
  'zinc (with germanium in concentrate)': 'sourced.zincGermanium',
  'zinc, planned gallium and germanium': 'sourced.zincPlanned',
  gallium: 'sourced.gallium',
  'gallium and scandium': 'sourced.galliumScandium',
  fluorspar: 'sourced.fluorspar',
  graphite: 'sourced.graphite',
  boron: 'sourced.boron',
  'antimony and tungsten': 'sourced.antimonyTungsten',
  'niobium, scandium and rare earths': 'sourced.niobium',
  'molybdenum, tungsten by-product': 'sourced.molybdenum',
  helium: 'sourced.helium',
  polysilicon: 'sourced.polysilicon',
  'copper, molybdenum, zinc': 'sourced.copperMolybdenumZinc',
  'lithium (clay)': 'sourced.lithium',
  'zinc, germanium, indium': 'sourced.zincGermaniumIndium',
  'solar power': 'sourced.solar',
  'natural gas export plant': 'sourced.gasExport',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** Facts of ports that are words. */
const FACTS = {
  yes: 'sourced.yes',
  no: 'sourced.no',
  'not stated': 'sourced.notStated',
  manual: 'sourced.manual',
  bluetooth: 'sourced.bluetooth',
  rfid: 'sourced.rfid',
  pilot: 'sourced.pilot',
  'pilot for FAST members': 'sourced.pilotFast',
  started: 'sourced.started',
  'in operation (San Jeronimo)': 'sourced.inOperation',
  'joint inspection in use': 'sourced.jointInspection',
  'Sunday truck processing ended': 'sourced.sundayEnded',
  '1 regular, 1 FAST, 1 empty': 'sourced.lanes',
  'CBP commercial wait times judged unreliable': 'sourced.unreliable',
  '20-30 minutes': 'sourced.minutes20',
  'over 60 minutes': 'sourced.over60',
} as const satisfies Readonly<Record<string, MessageKey>>;

const KEYS = new Map<string, MessageKey>([...Object.entries(COMMODITIES), ...Object.entries(FACTS)]);

/**
 * English words of a source in Spanish or French: hours, goods and short facts. Nothing where they are not known, and
 * in English, where the source speaks for itself.
 */
export function knownSourceWords(words: string, given: Given): string | undefined {
  if (given.language === 'en') return undefined;
  const key = KEYS.get(words);
  return key === undefined ? hoursWords(words, given) : given.t(key);
}

/** The words as they are known in the language, else as the source has them. */
export function sourceWords(words: string, given: Given): string {
  return knownSourceWords(words, given) ?? words;
}
