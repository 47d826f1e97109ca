export type * from './model/record.ts';
