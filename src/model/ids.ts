/** Branded ids: strings that only `data/parse` makes, so that a port can not be passed for a crossing. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** ISO 3166-2 code of a first-level division: `US-AZ`, `MX-SON`, `CA-QC`. */
export type RegionId = Id<'region'>;
/** Statistical unit of the US Bureau of Transportation Statistics: `poe-2608`. */
export type PortId = Id<'port'>;
/** One physical place of a port: `poe-2608-san-luis-ii`. */
export type CrossingId = Id<'crossing'>;
export type GatewayId = Id<'gateway'>;
export type ProjectId = Id<'project'>;
export type ParkId = Id<'park'>;
export type ProgrammeId = Id<'programme'>;
export type ResourceId = Id<'resource'>;
/** A city, junction or crossing of the corridor network. */
export type NodeId = Id<'node'>;
export type IndicatorId = Id<'indicator'>;
/** `W1`, `C2` ... as in the model table. */
export type CriterionId = Id<'criterion'>;
export type SourceId = Id<'source'>;
/** A table that the user brought: `d-` and a number. */
export type DatasetId = Id<'dataset'>;
