import { type Phrase, saying } from '../../model/saying';
import { DataError } from './error';

/** A value of a JSON file that knows where it stands, so that every refusal names file, place, expected and got. */
export class Json {
  constructor(
    readonly value: unknown,
    readonly file: string,
    readonly place: string,
  ) {}

  /** The whole file. */
  static of(value: unknown, file: string): Json {
    return new Json(value, file, '(file)');
  }

  /** Always throws, naming file and place. */
  fail(expected: Phrase): never {
    throw new DataError(this.file, this.place, expected, JSON.stringify(this.value) ?? saying('nothing'));
  }

  /** A member of an object; a missing one is refused when it is read. */
  get(key: string): Json {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.fail(saying('object'));
    return new Json(Reflect.get(value, key), this.file, this.place === '(file)' ? key : `${this.place}.${key}`);
  }

  items(): readonly Json[] {
    const { value } = this;
    if (!Array.isArray(value)) return this.fail(saying('array'));
    return value.map((item: unknown, index) => new Json(item, this.file, `${this.place}[${index}]`));
  }

  string(): string {
    return typeof this.value === 'string' ? this.value : this.fail(saying('anyText'));
  }

  number(): number {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : this.fail(saying('anyNumber'));
  }

  oneOf<T extends string>(options: readonly T[]): T {
    return options.find((option) => option === this.value) ?? this.fail(saying('oneOf', { list: options.join(', ') }));
  }

  strings(): readonly string[] {
    return this.items().map((item) => item.string());
  }
}
