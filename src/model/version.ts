/** The version in package.json; `__tests__/house/package.test.ts` holds the two equal. */
export const toolVersion = '0.1.0';
