import type { Names } from '../../model/geo';
import type { PROJECT_KINDS, ProgrammeKind } from '../../model/place';

/** How a question on a field is answered for one region. */
export type FieldAnswer =
  /** Figures of the region, those it has, in this order. */
  | { readonly type: 'indicators'; readonly ids: readonly string[] }
  /** What the corridor network gives. */
  | { readonly type: 'hours'; readonly to: 'fab' | 'port' | 'air' }
  | { readonly type: 'region'; readonly part: 'area' }
  | { readonly type: 'ports' }
  | { readonly type: 'parks' }
  | { readonly type: 'campuses' }
  | { readonly type: 'gateways'; readonly of: 'airport' | 'seaport' }
  | { readonly type: 'projects'; readonly kinds: readonly (typeof PROJECT_KINDS)[number][] }
  | { readonly type: 'programmes'; readonly kinds: readonly ProgrammeKind[] }
  /** Nobody has published it for every region, or it belongs to one site: the product has no figure. */
  | { readonly type: 'none' };

/** Something that investors ask about. */
export interface Field {
  readonly id: string;
  readonly names: Names;
  /** Ways in which it is asked for, in three languages, any order. */
  readonly phrases: readonly string[];
  readonly answer: FieldAnswer;
  /** Who publishes it or can say it: how a gap is closed. */
  readonly close: Names;
}

/** One row of the tables of fields. `says` are phrases with a bar between them. */
export function field(
  id: string,
  names: readonly [en: string, es: string, fr: string],
  says: string,
  answer: FieldAnswer,
  close: readonly [en: string, es: string, fr: string],
): Field {
  return {
    id,
    names: inLanguages(names),
    phrases: [...names, ...says.split('|').map((phrase) => phrase.trim())].filter((phrase) => phrase !== ''),
    answer,
    close: inLanguages(close),
  };
}

/** Figures by indicator ids with a space between them. */
export const figures = (ids: string): FieldAnswer => ({ type: 'indicators', ids: ids.split(' ') });

export const NONE: FieldAnswer = { type: 'none' };

function inLanguages([en, es, fr]: readonly [string, string, string]): Names {
  return { en, es, fr };
}

type Three = readonly [en: string, es: string, fr: string];

/** Those who can close a gap, named once. */
export const ASK = {
  statistics: [
    'the national statistics office (INEGI, US Census and BLS, Statistics Canada)',
    'la oficina nacional de estadística (INEGI, Census y BLS de EE. UU., Statistics Canada)',
    'l’office national de statistique (INEGI, Census et BLS, Statistique Canada)',
  ],
  agency: [
    'the region’s investment agency',
    'la agencia de promoción de inversiones de la región',
    'l’agence d’investissement de la région',
  ],
  utility: [
    'the power utility and the grid operator (CFE and CENACE, the US balancing authority, the provincial utility)',
    'la empresa eléctrica y el operador de la red (CFE y CENACE, la autoridad de balance en EE. UU., la empresa provincial)',
    'le distributeur d’électricité et l’exploitant du réseau (CFE et CENACE, l’exploitant américain, la société provinciale)',
  ],
  water: [
    'the water authority and the local utility (CONAGUA and the state commission, the city’s water department)',
    'la autoridad del agua y el organismo local (CONAGUA y la comisión estatal, el departamento de agua de la ciudad)',
    'l’autorité de l’eau et le service local (CONAGUA et la commission de l’État, le service des eaux de la ville)',
  ],
  park: [
    'the industrial park or its developer',
    'el parque industrial o su desarrollador',
    'le parc industriel ou son promoteur',
  ],
  broker: [
    'an industrial property broker (CBRE, JLL, Cushman & Wakefield)',
    'un corredor inmobiliario industrial (CBRE, JLL, Cushman & Wakefield)',
    'un courtier en immobilier industriel (CBRE, JLL, Cushman & Wakefield)',
  ],
  city: [
    'the municipal planning and permit office',
    'la oficina municipal de planeación y permisos',
    'le service municipal d’urbanisme et de permis',
  ],
  tax: [
    'the state or provincial finance ministry, or a tax adviser',
    'la secretaría de finanzas del estado, o un asesor fiscal',
    'le ministère des Finances de l’État ou de la province, ou un fiscaliste',
  ],
  labour: [
    'a labour market survey by a local employers’ association (INDEX, CANIETI) or a consultant',
    'una encuesta laboral de una asociación local de empleadores (INDEX, CANIETI) o de un consultor',
    'une enquête d’une association locale d’employeurs (INDEX, CANIETI) ou d’un consultant',
  ],
  customs: [
    'the customs authority (ANAM, CBP, CBSA) and a customs broker',
    'la aduana (ANAM, CBP, CBSA) y un agente aduanal',
    'la douane (ANAM, CBP, ASFC) et un courtier en douane',
  ],
  carrier: [
    'a carrier or a freight forwarder',
    'un transportista o un agente de carga',
    'un transporteur ou un transitaire',
  ],
  insurer: [
    'an insurer, or a survey of the site',
    'una aseguradora, o un estudio del sitio',
    'un assureur, ou une étude du site',
  ],
  police: [
    'the public security ministry and the national survey of victims',
    'la secretaría de seguridad pública y la encuesta nacional de victimización',
    'le ministère de la Sécurité publique et l’enquête nationale de victimisation',
  ],
  schools: [
    'the universities and the education ministry (ANUIES, IPEDS, Statistics Canada)',
    'las universidades y la secretaría de educación (ANUIES, IPEDS, Statistics Canada)',
    'les universités et le ministère de l’Éducation (ANUIES, IPEDS, Statistique Canada)',
  ],
} as const satisfies Readonly<Record<string, Three>>;
