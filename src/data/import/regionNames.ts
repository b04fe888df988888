import type { RegionId } from '../../model/ids';
import type { Region } from '../../model/region';

/** What a text means among the 96 regions. */
export type FoundRegion =
  | { readonly type: 'one'; readonly id: RegionId }
  /** Several regions, or a region and something larger or smaller of the same name: the user is asked. */
  | { readonly type: 'several'; readonly ids: readonly RegionId[] }
  | { readonly type: 'none'; readonly nearest?: RegionId };

type Named = Pick<Region, 'id' | 'names' | 'short' | 'country'>;

/** Other names, old names and abbreviations by the code of the region. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  'MX-AGU': 'ags',
  'MX-BCN': 'baja california norte|b c n|bcn|bc norte|baja calif',
  'MX-BCS': 'b c s|baja california sud|baja calif sur',
  'MX-CAM': 'camp',
  'MX-CHH': 'chih',
  'MX-CHP': 'chis',
  'MX-CMX':
    'distrito federal|d f|df|mexico df|mexico d f|cdmx|mexico city|ciudad de mexico|cd de mexico|cd mx|federal district',
  'MX-COA': 'coahuila de zaragoza|coah',
  'MX-DUR': 'dgo',
  'MX-GRO': 'gro',
  'MX-GUA': 'gto',
  'MX-HID': 'hgo',
  'MX-JAL': 'jal',
  'MX-MEX': 'estado de mexico|edo de mexico|edomex|edo mex|state of mexico|etat de mexico|mexico state|mexico estado',
  'MX-MIC': 'michoacan de ocampo|mich',
  'MX-MOR': 'mor',
  'MX-NAY': 'nay',
  'MX-OAX': 'oax',
  'MX-PUE': 'pue',
  'MX-QUE': 'queretaro arteaga|queretaro de arteaga|qro|quer',
  'MX-ROO': 'q roo|qroo',
  'MX-SIN': 'sin',
  'MX-SLP': 'san luis potosi|s l p',
  'MX-SON': 'son',
  'MX-TAM': 'tamps',
  'MX-TLA': 'tlax',
  'MX-VER': 'veracruz de ignacio de la llave|veracruz llave|veracruz ignacio de la llave|ver',
  'MX-YUC': 'yuc',
  'MX-ZAC': 'zac',
  'US-DC': 'washington dc|washington d c|d c|washington district of columbia',
  'US-NY': 'new york state|nueva york estado',
  'US-WA': 'washington state|wash',
  'US-MA': 'mass',
  'US-PA': 'penn|penna',
  'US-CA': 'calif|alta california',
  'US-HI': 'hawai i',
  'CA-QC': 'pq|que|province de quebec|quebec province',
  'CA-NL': 'nfld|newfoundland|newfoundland labrador|nf|terre neuve|terranova',
  'CA-PE': 'pei|p e i|ipe|i p e',
  'CA-BC': 'c b|colombie britannique',
  'CA-ON': 'ont',
  'CA-AB': 'alta',
  'CA-SK': 'sask',
  'CA-MB': 'man',
  'CA-NT': 'nwt|n w t|tno|t n o',
  'CA-YT': 'yukon territory|yk',
  'CA-NB': 'n b',
  'CA-NS': 'n s|n e',
};

/** Names that also mean a country, a city or another region. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  mexico: 'MX-MEX',
  mexique: 'MX-MEX',
  washington: 'US-WA US-DC',
  'new york': 'US-NY',
  'nueva york': 'US-NY',
  georgia: 'US-GA',
  georgie: 'US-GA',
  'baja california': 'MX-BCN MX-BCS',
  'basse californie': 'MX-BCN MX-BCS',
};

/** Codes that ISO 3166-2 no longer has, with what they became. */
const OLD_CODES: Readonly<Record<string, string>> = {
  'mx dif': 'MX-CMX',
  'ca pq': 'CA-QC',
  'ca nf': 'CA-NL',
  'ca yk': 'CA-YT',
};

const PREFIX =
  /^(estado libre y soberano de |state of |estado de |edo de |province of |provincia de |province de |province du |etat de |etat du |commonwealth of |territory of |territoire du |territorio de |the )/;

/** Without accents, case, dots and dashes. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,()'’_–—/-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Finds regions by ISO code, name in any language, postal or short code, old name or abbreviation. */
export class RegionNames {
  private readonly byName = new Map<string, Set<RegionId>>();
  private readonly byCode = new Map<string, RegionId>();
  private readonly known = new Map<string, FoundRegion>();

  constructor(regions: readonly Named[]) {
    for (const { id, names, short } of regions) {
      this.byCode.set(plainName(id), id);
      const code = id.slice(3);
      const more = MORE_NAMES[id]?.split('|') ?? [];
      for (const name of [...Object.values(names), short, ...(id.startsWith('MX') ? [] : [code]), ...more]) {
        this.add(plainName(name), id);
      }
    }
  }

  find(text: string): FoundRegion {
    const known = this.known.get(text);
    if (known) return known;
    const found = this.lookUp(plainName(text));
    // A column repeats few names; a file full of wrong ones must not fill the memory.
    if (this.known.size < 10_000) this.known.set(text, found);
    return found;
  }

  private lookUp(name: string): FoundRegion {
    const byCode = this.byCode.get(name);
    if (byCode) return { type: 'one', id: byCode };
    const old = this.byCode.get(plainName(OLD_CODES[name] ?? ''));
    if (old) return { type: 'none', nearest: old };
    const asked = AMBIGUOUS[name];
    if (asked) {
      return { type: 'several', ids: asked.split(' ').flatMap((id) => this.byCode.get(plainName(id)) ?? []) };
    }
    const ids = this.byName.get(name) ?? this.byName.get(name.replace(PREFIX, ''));
    const [only] = ids ?? [];
    if (ids && ids.size > 1) return { type: 'several', ids: [...ids] };
    if (only) return { type: 'one', id: only };
    return this.nearest(name);
  }

  private nearest(name: string): FoundRegion {
    let best: { readonly id: RegionId; readonly away: number } | undefined;
    if (name.length < 4 || name.length > 60) return { type: 'none' };
    for (const [other, ids] of this.byName) {
      const [id] = ids;
      if (id === undefined || Math.abs(other.length - name.length) > 2 || other.length < 4) continue;
      const away = editsBetween(name, other);
      if (away <= 2 && away < (best?.away ?? 3)) best = { id, away };
    }
    return best ? { type: 'none', nearest: best.id } : { type: 'none' };
  }

  private add(name: string, id: RegionId): void {
    this.byName.set(name, (this.byName.get(name) ?? new Set()).add(id));
  }
}

/** Levenshtein distance. */
function editsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
