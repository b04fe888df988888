import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/text/load';

const en = await loadMessages('en');
const es = await loadMessages('es');
const fr = await loadMessages('fr');

type Messages = Readonly<Record<string, string>>;

/** Messages in which a pattern is found, with what was found. */
function found(messages: Messages, pattern: RegExp): readonly string[] {
  return Object.entries(messages).flatMap(([key, message]) => {
    const match = pattern.exec(message.replaceAll(/\{\w+\}/g, '0'));
    return match ? [`${key}: ${match[0]}`] : [];
  });
}

/** The names of the values a message asks for. */
const asked = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/(?<!\b(?:one|other|=?\d) )\{(\w+)[,}]/g)].map(([, name]) => name ?? ''))].sort();

describe('docs/languages.md', () => {
  it.each([
    ['a plain space before a colon', / :(?=\s|$)/],
    ['a space before a semicolon', /\s;/],
    ['a space before a question or exclamation mark', /\s[!?](?=\s|$)(?<!ou \?)/],
    ['guillemets without a no-break space', /«[^\u00a0]|[^\u00a0]»/],
    ['a plain space before a percent sign', / %/],
    ['a space before an ellipsis', /\s…/],
    ['a plain space inside a number', /\d \d{3}(?!\d)/],
    ['a straight apostrophe between letters', /\p{L}'\p{L}/u],
  ])('French has no %s', (_, pattern) => {
    expect(found(fr, pattern)).toEqual([]);
  });

  it.each([
    ['space inside guillemets', /«\s|\s»/],
    ['plain space before a percent sign', / %/],
    ['plain space inside EE. UU.', /EE\. UU/],
    ['space before an ellipsis', /\s…/],
    ['question without its opening mark', /^[^¿]*\p{L}\?/u],
    ['form of tú', /\b(tu|tus|tuyos?|puedes|pulsa|escribe|elegiste|fíjate)\b/i],
  ])('Spanish has no %s', (_, pattern) => {
    expect(found(es, pattern)).toEqual([]);
  });

  it.each([
    ['English', en],
    ['Spanish', es],
    ['French', fr],
  ])('%s keeps a number and its unit on one line', (_, messages) => {
    const units = 'km²?|km/h|h|min|MW|m²|kg|mm|USD|CAD|MXN|EVP|TEU|MB|KB|Mo|ko|mi|ft|mph';
    expect(found(messages, new RegExp(`\\d (${units})(?![\\p{L}²’])|\\b(USD|CAD|MXN) \\d|≈ \\d`, 'u'))).toEqual([]);
  });

  it('each thing has one word', () => {
    expect(
      found(
        es,
        /puertos? de entrada|encapsulad|\bfab\b|evidencia|expediente|este equipo|toda máquina|\bcada cifra|ni cifra/i,
      ),
    ).toEqual([]);
    expect(
      found(
        fr,
        /points? d’entrée|tranches? de silicium|\bscore\b|\bcote\b|preuve|réglages? du|\bgerme\b|chaque chiffre|ni chiffre|en exploitation/i,
      ),
    ).toEqual([]);
  });

  it('regions are feminine in Spanish and French: las tres primeras, la ganadora', () => {
    expect(found(es, /los primeros (0|#)(?! lugares| sorteos)|los tres primeros|ganador\b|al primero\b/)).toEqual([]);
    expect(found(fr, /parmi les (0|#|trois) premiers\b(?! tirages)|le gagnant\b|changent le premier\b/)).toEqual([]);
  });

  it('every language asks for the same values', () => {
    for (const translated of [es, fr]) {
      const messages = new Map<string, string>(Object.entries(translated));
      const differing = Object.entries<string>(en).filter(
        ([key, message]) => asked(message).join() !== asked(messages.get(key) ?? '').join(),
      );
      expect(differing.map(([key]) => key)).toEqual([]);
    }
  });

  it('has no colon set by code: French has a no-break space before it', () => {
    const rooms = [
      'src/panels',
      'src/views',
      'src/exports/report',
      'src/exports/rfi',
      'src/exports/pptx',
      'src/exports/pdf',
    ];
    const own = rooms.flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .flatMap((name) =>
          readFileSync(`${room}/${name}`, 'utf8')
            .split('\n')
            .filter((line) => /\}: [$`]|\}: <|>\{[^{}]+\}:/.test(line) && !/Error\(|expected/.test(line))
            .map((line) => `${name}: ${line.trim()}`),
        ),
    );
    expect(own).toEqual([]);
  });
});
