import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly group?: string | undefined }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The label is read aloud but not drawn. */
  readonly hideLabel?: boolean;
  readonly size?: 'normal' | 'small';
}

/** A native list box; options that name a group stand under its heading. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, hideLabel = false, size = 'normal' } = props;
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <label className={styles.field}>
      <span className={hideLabel ? 'visually-hidden' : styles.label}>{label}</span>
      <select className={styles[size]} value={value} onChange={(event) => choose(event.target.value)}>
        {groupsOf(options).map(([group, members]) =>
          group === '' ? (
            members.map((option) => <SelectOption key={option.value} {...option} />)
          ) : (
            <optgroup key={group} label={group}>
              {members.map((option) => (
                <SelectOption key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

function SelectOption({ value, label }: { readonly value: string; readonly label: string }) {
  return <option value={value}>{label}</option>;
}

function groupsOf<Option extends { readonly group?: string | undefined }>(
  options: readonly Option[],
): readonly (readonly [string, readonly Option[]])[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const group = option.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), option]);
  }
  return [...groups];
}
