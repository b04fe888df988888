import type { Language } from '../model/geo';

/** What a junction is called, by language; names of places stay as they are. */
const KINDS: Readonly<Record<Exclude<Language, 'en'>, { readonly junction: string; readonly interchange: string }>> = {
  es: { junction: 'entronque', interchange: 'distribuidor vial' },
  fr: { junction: 'jonction', interchange: 'échangeur' },
};
const BYPASS: Readonly<Record<Exclude<Language, 'en'>, string>> = { es: 'del libramiento', fr: 'du contournement' };

/** The name of a node of the network as a reader of the language would say it: `Jilotepec interchange` is no name. */
export function nodeName(name: string, language: Language): string {
  if (language === 'en') return name;
  const { junction, interchange } = KINDS[language];
  return name
    .replace(/\((\S+) bypass junction\)/, `(${junction} ${BYPASS[language]} $1)`)
    .replace(/\((\S+) junction\)/, `(${junction} $1)`)
    .replace(/^(.+) interchange \(/, `$1, ${interchange} (`);
}
