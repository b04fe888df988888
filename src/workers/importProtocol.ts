import type { ReadRequest, ReadResult, Survey, TextSettings } from '../model/imported';
import type { Region } from '../model/region';

/** What a file is joined to, and where the outlines of the regions are. */
export interface ImportGround {
  readonly regions: readonly Pick<Region, 'id' | 'names' | 'short' | 'country'>[];
  readonly outlines: string;
}

export type ImportRequest =
  | {
      readonly type: 'survey';
      readonly id: number;
      readonly file: File;
      readonly ground: ImportGround;
      readonly text?: TextSettings;
    }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly file: File;
      readonly ground: ImportGround;
      readonly request: ReadRequest;
    }
  /** Puts the points of the last reading into the device's database under a key. */
  | { readonly type: 'keep'; readonly id: number; readonly key: string; readonly name: string };

export type ImportReply = { readonly id: number } & (
  | { readonly type: 'survey'; readonly survey: Survey }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'read'; readonly result: ReadResult }
  | { readonly type: 'kept'; readonly isKept: boolean }
  | { readonly type: 'failed'; readonly message: string }
);
