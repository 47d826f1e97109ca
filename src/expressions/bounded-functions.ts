import { type data, wellKnownFunctions } from '@actions/expressions';

/** Characters of the longest text that an expression makes on its way; GitHub's largest event has as many. */
const most = 25 * 1024 * 1024;

type Value = data.ExpressionData;
export type GithubFunction = (typeof wellKnownFunctions)[string];

/** What a function's value has at most, in characters. */
const lengths: Readonly<Record<string, (...values: readonly Value[]) => number>> = {
  format(text, ...values) {
    const pattern = text?.coerceString() ?? '';
    const longest = Math.max(0, ...values.map((value) => value.coerceString().length));
    return pattern.length + (pattern.split('{').length - 1) * longest;
  },
  join(list, separator) {
    const items = list !== undefined && 'values' in list ? list.values().length : 0;
    return items * (separator?.coerceString().length ?? 1);
  },
};

/**
 * Those of GitHub's functions that make a long text of short ones: forty nested `format` double theirs forty times. They
 * throw before they would make one that is too long.
 */
export const boundedFunctions: readonly (readonly [string, GithubFunction])[] = Object.entries(lengths).flatMap(
  ([name, lengthOf]) => {
    const known = wellKnownFunctions[name];
    if (known === undefined) return [];
    const call = (...values: Value[]): Value => {
      if (lengthOf(...values) > most) throw new Error(`the value of ${name} would be longer than 25 MiB`);
      return known.call(...values);
    };
    return [[name, { ...known, call }] as const];
  },
);
