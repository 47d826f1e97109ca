/** GitHub's cache service, version 2, as far as its entries go; their bytes are blobs of whoever makes it. */
export interface CacheService {
  readonly keys: () => readonly string[];
  /** Status and answer of a Twirp call. `urlOf` gives the address of a blob. */
  readonly call: (
    method: string,
    body: Readonly<Record<string, unknown>>,
    urlOf: (blob: number) => string,
  ) => readonly [number, object];
}

interface Entry {
  readonly key: string;
  readonly version: string;
  readonly blob: number;
  complete: boolean;
}

/** An entry is found by its key, else the newest by the beginning of its key, and only with the same version. */
export function createCacheService(makeBlob: (name: string) => number): CacheService {
  const entries: Entry[] = [];
  return {
    keys: () => entries.filter(({ complete }) => complete).map(({ key }) => key),
    call(method, body, urlOf) {
      const [key, version] = [String(body['key']), String(body['version'])];
      const own = entries.find((entry) => entry.key === key && entry.version === version);
      if (method === 'CreateCacheEntry') {
        if (own !== undefined) return [409, { code: 'already_exists', msg: 'there is one' }];
        const blob = makeBlob(key);
        entries.push({ key, version, blob, complete: false });
        return [200, { ok: true, signed_upload_url: urlOf(blob) }];
      }
      if (method === 'FinalizeCacheEntryUpload') {
        if (own !== undefined) own.complete = true;
        return [200, { ok: own !== undefined, entry_id: '1' }];
      }
      const wanted = [key, ...((body['restore_keys'] as string[] | undefined) ?? [])];
      for (const prefix of wanted) {
        const found = entries.findLast(
          (entry) => entry.complete && entry.version === version && entry.key.startsWith(prefix),
        );
        if (found === undefined) continue;
        return [200, { ok: true, signed_download_url: urlOf(found.blob), matched_key: found.key }];
      }
      return [200, { ok: false }];
    },
  };
}
