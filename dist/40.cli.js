export const id = 40;
export const ids = [
    40
];
export const modules = {
    2400: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.createFileSystemAdapter = t.FILE_SYSTEM_ADAPTER = void 0;
        const s = n(9896);
        t.FILE_SYSTEM_ADAPTER = {
            lstat: s.lstat,
            stat: s.stat,
            lstatSync: s.lstatSync,
            statSync: s.statSync,
            readdir: s.readdir,
            readdirSync: s.readdirSync
        };
        function createFileSystemAdapter(e) {
            if (e === undefined) {
                return t.FILE_SYSTEM_ADAPTER;
            }
            return Object.assign(Object.assign({}, t.FILE_SYSTEM_ADAPTER), e);
        }
        t.createFileSystemAdapter = createFileSystemAdapter;
    }),
    2479: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.IS_SUPPORT_READDIR_WITH_FILE_TYPES = void 0;
        const n = process.versions.node.split('.');
        if (n[0] === undefined || n[1] === undefined) {
            throw new Error(`Unexpected behavior. The 'process.versions.node' variable has invalid value: ${process.versions.node}`);
        }
        const s = Number.parseInt(n[0], 10);
        const r = Number.parseInt(n[1], 10);
        const i = 10;
        const o = 10;
        const a = s > i;
        const c = s === i && r >= o;
        t.IS_SUPPORT_READDIR_WITH_FILE_TYPES = a || c;
    }),
    7198: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.Settings = t.scandirSync = t.scandir = void 0;
        const s = n(7299);
        const r = n(7200);
        const i = n(2501);
        t.Settings = i.default;
        function scandir(e, t, n) {
            if (typeof t === 'function') {
                s.read(e, getSettings(), t);
                return;
            }
            s.read(e, getSettings(t), n);
        }
        t.scandir = scandir;
        function scandirSync(e, t) {
            const n = getSettings(t);
            return r.read(e, n);
        }
        t.scandirSync = scandirSync;
        function getSettings(e = {}) {
            if (e instanceof i.default) {
                return e;
            }
            return new i.default(e);
        }
    }),
    7299: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.readdir = t.readdirWithFileTypes = t.read = void 0;
        const s = n(1470);
        const r = n(2743);
        const i = n(2479);
        const o = n(1144);
        const a = n(770);
        function read(e, t, n) {
            if (!t.stats && i.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
                readdirWithFileTypes(e, t, n);
                return;
            }
            readdir(e, t, n);
        }
        t.read = read;
        function readdirWithFileTypes(e, t, n) {
            t.fs.readdir(e, {
                withFileTypes: true
            }, (s, i)=>{
                if (s !== null) {
                    callFailureCallback(n, s);
                    return;
                }
                const o = i.map((n)=>({
                        dirent: n,
                        name: n.name,
                        path: a.joinPathSegments(e, n.name, t.pathSegmentSeparator)
                    }));
                if (!t.followSymbolicLinks) {
                    callSuccessCallback(n, o);
                    return;
                }
                const c = o.map((e)=>makeRplTaskEntry(e, t));
                r(c, (e, t)=>{
                    if (e !== null) {
                        callFailureCallback(n, e);
                        return;
                    }
                    callSuccessCallback(n, t);
                });
            });
        }
        t.readdirWithFileTypes = readdirWithFileTypes;
        function makeRplTaskEntry(e, t) {
            return (n)=>{
                if (!e.dirent.isSymbolicLink()) {
                    n(null, e);
                    return;
                }
                t.fs.stat(e.path, (s, r)=>{
                    if (s !== null) {
                        if (t.throwErrorOnBrokenSymbolicLink) {
                            n(s);
                            return;
                        }
                        n(null, e);
                        return;
                    }
                    e.dirent = o.fs.createDirentFromStats(e.name, r);
                    n(null, e);
                });
            };
        }
        function readdir(e, t, n) {
            t.fs.readdir(e, (i, c)=>{
                if (i !== null) {
                    callFailureCallback(n, i);
                    return;
                }
                const l = c.map((n)=>{
                    const r = a.joinPathSegments(e, n, t.pathSegmentSeparator);
                    return (e)=>{
                        s.stat(r, t.fsStatSettings, (s, i)=>{
                            if (s !== null) {
                                e(s);
                                return;
                            }
                            const a = {
                                name: n,
                                path: r,
                                dirent: o.fs.createDirentFromStats(n, i)
                            };
                            if (t.stats) {
                                a.stats = i;
                            }
                            e(null, a);
                        });
                    };
                });
                r(l, (e, t)=>{
                    if (e !== null) {
                        callFailureCallback(n, e);
                        return;
                    }
                    callSuccessCallback(n, t);
                });
            });
        }
        t.readdir = readdir;
        function callFailureCallback(e, t) {
            e(t);
        }
        function callSuccessCallback(e, t) {
            e(null, t);
        }
    }),
    770: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.joinPathSegments = void 0;
        function joinPathSegments(e, t, n) {
            if (e.endsWith(n)) {
                return e + t;
            }
            return e + n + t;
        }
        t.joinPathSegments = joinPathSegments;
    }),
    7200: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.readdir = t.readdirWithFileTypes = t.read = void 0;
        const s = n(1470);
        const r = n(2479);
        const i = n(1144);
        const o = n(770);
        function read(e, t) {
            if (!t.stats && r.IS_SUPPORT_READDIR_WITH_FILE_TYPES) {
                return readdirWithFileTypes(e, t);
            }
            return readdir(e, t);
        }
        t.read = read;
        function readdirWithFileTypes(e, t) {
            const n = t.fs.readdirSync(e, {
                withFileTypes: true
            });
            return n.map((n)=>{
                const s = {
                    dirent: n,
                    name: n.name,
                    path: o.joinPathSegments(e, n.name, t.pathSegmentSeparator)
                };
                if (s.dirent.isSymbolicLink() && t.followSymbolicLinks) {
                    try {
                        const e = t.fs.statSync(s.path);
                        s.dirent = i.fs.createDirentFromStats(s.name, e);
                    } catch (e) {
                        if (t.throwErrorOnBrokenSymbolicLink) {
                            throw e;
                        }
                    }
                }
                return s;
            });
        }
        t.readdirWithFileTypes = readdirWithFileTypes;
        function readdir(e, t) {
            const n = t.fs.readdirSync(e);
            return n.map((n)=>{
                const r = o.joinPathSegments(e, n, t.pathSegmentSeparator);
                const a = s.statSync(r, t.fsStatSettings);
                const c = {
                    name: n,
                    path: r,
                    dirent: i.fs.createDirentFromStats(n, a)
                };
                if (t.stats) {
                    c.stats = a;
                }
                return c;
            });
        }
        t.readdir = readdir;
    }),
    2501: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6928);
        const r = n(1470);
        const i = n(2400);
        let Settings = class Settings {
            constructor(e = {}){
                this._options = e;
                this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, false);
                this.fs = i.createFileSystemAdapter(this._options.fs);
                this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, s.sep);
                this.stats = this._getValue(this._options.stats, false);
                this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
                this.fsStatSettings = new r.Settings({
                    followSymbolicLink: this.followSymbolicLinks,
                    fs: this.fs,
                    throwErrorOnBrokenSymbolicLink: this.throwErrorOnBrokenSymbolicLink
                });
            }
            _getValue(e, t) {
                return e !== null && e !== void 0 ? e : t;
            }
        };
        t["default"] = Settings;
    }),
    5497: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.createDirentFromStats = void 0;
        let DirentFromStats = class DirentFromStats {
            constructor(e, t){
                this.name = e;
                this.isBlockDevice = t.isBlockDevice.bind(t);
                this.isCharacterDevice = t.isCharacterDevice.bind(t);
                this.isDirectory = t.isDirectory.bind(t);
                this.isFIFO = t.isFIFO.bind(t);
                this.isFile = t.isFile.bind(t);
                this.isSocket = t.isSocket.bind(t);
                this.isSymbolicLink = t.isSymbolicLink.bind(t);
            }
        };
        function createDirentFromStats(e, t) {
            return new DirentFromStats(e, t);
        }
        t.createDirentFromStats = createDirentFromStats;
    }),
    1144: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.fs = void 0;
        const s = n(5497);
        t.fs = s;
    }),
    4368: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.createFileSystemAdapter = t.FILE_SYSTEM_ADAPTER = void 0;
        const s = n(9896);
        t.FILE_SYSTEM_ADAPTER = {
            lstat: s.lstat,
            stat: s.stat,
            lstatSync: s.lstatSync,
            statSync: s.statSync
        };
        function createFileSystemAdapter(e) {
            if (e === undefined) {
                return t.FILE_SYSTEM_ADAPTER;
            }
            return Object.assign(Object.assign({}, t.FILE_SYSTEM_ADAPTER), e);
        }
        t.createFileSystemAdapter = createFileSystemAdapter;
    }),
    1470: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.statSync = t.stat = t.Settings = void 0;
        const s = n(1539);
        const r = n(6544);
        const i = n(4853);
        t.Settings = i.default;
        function stat(e, t, n) {
            if (typeof t === 'function') {
                s.read(e, getSettings(), t);
                return;
            }
            s.read(e, getSettings(t), n);
        }
        t.stat = stat;
        function statSync(e, t) {
            const n = getSettings(t);
            return r.read(e, n);
        }
        t.statSync = statSync;
        function getSettings(e = {}) {
            if (e instanceof i.default) {
                return e;
            }
            return new i.default(e);
        }
    }),
    1539: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.read = void 0;
        function read(e, t, n) {
            t.fs.lstat(e, (s, r)=>{
                if (s !== null) {
                    callFailureCallback(n, s);
                    return;
                }
                if (!r.isSymbolicLink() || !t.followSymbolicLink) {
                    callSuccessCallback(n, r);
                    return;
                }
                t.fs.stat(e, (e, s)=>{
                    if (e !== null) {
                        if (t.throwErrorOnBrokenSymbolicLink) {
                            callFailureCallback(n, e);
                            return;
                        }
                        callSuccessCallback(n, r);
                        return;
                    }
                    if (t.markSymbolicLink) {
                        s.isSymbolicLink = ()=>true;
                    }
                    callSuccessCallback(n, s);
                });
            });
        }
        t.read = read;
        function callFailureCallback(e, t) {
            e(t);
        }
        function callSuccessCallback(e, t) {
            e(null, t);
        }
    }),
    6544: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.read = void 0;
        function read(e, t) {
            const n = t.fs.lstatSync(e);
            if (!n.isSymbolicLink() || !t.followSymbolicLink) {
                return n;
            }
            try {
                const n = t.fs.statSync(e);
                if (t.markSymbolicLink) {
                    n.isSymbolicLink = ()=>true;
                }
                return n;
            } catch (e) {
                if (!t.throwErrorOnBrokenSymbolicLink) {
                    return n;
                }
                throw e;
            }
        }
        t.read = read;
    }),
    4853: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(4368);
        let Settings = class Settings {
            constructor(e = {}){
                this._options = e;
                this.followSymbolicLink = this._getValue(this._options.followSymbolicLink, true);
                this.fs = s.createFileSystemAdapter(this._options.fs);
                this.markSymbolicLink = this._getValue(this._options.markSymbolicLink, false);
                this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, true);
            }
            _getValue(e, t) {
                return e !== null && e !== void 0 ? e : t;
            }
        };
        t["default"] = Settings;
    }),
    9337: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.Settings = t.walkStream = t.walkSync = t.walk = void 0;
        const s = n(1936);
        const r = n(8986);
        const i = n(8769);
        const o = n(244);
        t.Settings = o.default;
        function walk(e, t, n) {
            if (typeof t === 'function') {
                new s.default(e, getSettings()).read(t);
                return;
            }
            new s.default(e, getSettings(t)).read(n);
        }
        t.walk = walk;
        function walkSync(e, t) {
            const n = getSettings(t);
            const s = new i.default(e, n);
            return s.read();
        }
        t.walkSync = walkSync;
        function walkStream(e, t) {
            const n = getSettings(t);
            const s = new r.default(e, n);
            return s.read();
        }
        t.walkStream = walkStream;
        function getSettings(e = {}) {
            if (e instanceof o.default) {
                return e;
            }
            return new o.default(e);
        }
    }),
    1936: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(1906);
        let AsyncProvider = class AsyncProvider {
            constructor(e, t){
                this._root = e;
                this._settings = t;
                this._reader = new s.default(this._root, this._settings);
                this._storage = [];
            }
            read(e) {
                this._reader.onError((t)=>{
                    callFailureCallback(e, t);
                });
                this._reader.onEntry((e)=>{
                    this._storage.push(e);
                });
                this._reader.onEnd(()=>{
                    callSuccessCallback(e, this._storage);
                });
                this._reader.read();
            }
        };
        t["default"] = AsyncProvider;
        function callFailureCallback(e, t) {
            e(t);
        }
        function callSuccessCallback(e, t) {
            e(null, t);
        }
    }),
    8986: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(2203);
        const r = n(1906);
        let StreamProvider = class StreamProvider {
            constructor(e, t){
                this._root = e;
                this._settings = t;
                this._reader = new r.default(this._root, this._settings);
                this._stream = new s.Readable({
                    objectMode: true,
                    read: ()=>{},
                    destroy: ()=>{
                        if (!this._reader.isDestroyed) {
                            this._reader.destroy();
                        }
                    }
                });
            }
            read() {
                this._reader.onError((e)=>{
                    this._stream.emit('error', e);
                });
                this._reader.onEntry((e)=>{
                    this._stream.push(e);
                });
                this._reader.onEnd(()=>{
                    this._stream.push(null);
                });
                this._reader.read();
                return this._stream;
            }
        };
        t["default"] = StreamProvider;
    }),
    8769: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(3431);
        let SyncProvider = class SyncProvider {
            constructor(e, t){
                this._root = e;
                this._settings = t;
                this._reader = new s.default(this._root, this._settings);
            }
            read() {
                return this._reader.read();
            }
        };
        t["default"] = SyncProvider;
    }),
    1906: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(4434);
        const r = n(7198);
        const i = n(3281);
        const o = n(4449);
        const a = n(5903);
        let AsyncReader = class AsyncReader extends a.default {
            constructor(e, t){
                super(e, t);
                this._settings = t;
                this._scandir = r.scandir;
                this._emitter = new s.EventEmitter();
                this._queue = i(this._worker.bind(this), this._settings.concurrency);
                this._isFatalError = false;
                this._isDestroyed = false;
                this._queue.drain = ()=>{
                    if (!this._isFatalError) {
                        this._emitter.emit('end');
                    }
                };
            }
            read() {
                this._isFatalError = false;
                this._isDestroyed = false;
                setImmediate(()=>{
                    this._pushToQueue(this._root, this._settings.basePath);
                });
                return this._emitter;
            }
            get isDestroyed() {
                return this._isDestroyed;
            }
            destroy() {
                if (this._isDestroyed) {
                    throw new Error('The reader is already destroyed');
                }
                this._isDestroyed = true;
                this._queue.killAndDrain();
            }
            onEntry(e) {
                this._emitter.on('entry', e);
            }
            onError(e) {
                this._emitter.once('error', e);
            }
            onEnd(e) {
                this._emitter.once('end', e);
            }
            _pushToQueue(e, t) {
                const n = {
                    directory: e,
                    base: t
                };
                this._queue.push(n, (e)=>{
                    if (e !== null) {
                        this._handleError(e);
                    }
                });
            }
            _worker(e, t) {
                this._scandir(e.directory, this._settings.fsScandirSettings, (n, s)=>{
                    if (n !== null) {
                        t(n, undefined);
                        return;
                    }
                    for (const t of s){
                        this._handleEntry(t, e.base);
                    }
                    t(null, undefined);
                });
            }
            _handleError(e) {
                if (this._isDestroyed || !o.isFatalError(this._settings, e)) {
                    return;
                }
                this._isFatalError = true;
                this._isDestroyed = true;
                this._emitter.emit('error', e);
            }
            _handleEntry(e, t) {
                if (this._isDestroyed || this._isFatalError) {
                    return;
                }
                const n = e.path;
                if (t !== undefined) {
                    e.path = o.joinPathSegments(t, e.name, this._settings.pathSegmentSeparator);
                }
                if (o.isAppliedFilter(this._settings.entryFilter, e)) {
                    this._emitEntry(e);
                }
                if (e.dirent.isDirectory() && o.isAppliedFilter(this._settings.deepFilter, e)) {
                    this._pushToQueue(n, t === undefined ? undefined : e.path);
                }
            }
            _emitEntry(e) {
                this._emitter.emit('entry', e);
            }
        };
        t["default"] = AsyncReader;
    }),
    4449: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.joinPathSegments = t.replacePathSegmentSeparator = t.isAppliedFilter = t.isFatalError = void 0;
        function isFatalError(e, t) {
            if (e.errorFilter === null) {
                return true;
            }
            return !e.errorFilter(t);
        }
        t.isFatalError = isFatalError;
        function isAppliedFilter(e, t) {
            return e === null || e(t);
        }
        t.isAppliedFilter = isAppliedFilter;
        function replacePathSegmentSeparator(e, t) {
            return e.split(/[/\\]/).join(t);
        }
        t.replacePathSegmentSeparator = replacePathSegmentSeparator;
        function joinPathSegments(e, t, n) {
            if (e === '') {
                return t;
            }
            if (e.endsWith(n)) {
                return e + t;
            }
            return e + n + t;
        }
        t.joinPathSegments = joinPathSegments;
    }),
    5903: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(4449);
        let Reader = class Reader {
            constructor(e, t){
                this._root = e;
                this._settings = t;
                this._root = s.replacePathSegmentSeparator(e, t.pathSegmentSeparator);
            }
        };
        t["default"] = Reader;
    }),
    3431: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(7198);
        const r = n(4449);
        const i = n(5903);
        let SyncReader = class SyncReader extends i.default {
            constructor(){
                super(...arguments);
                this._scandir = s.scandirSync;
                this._storage = [];
                this._queue = new Set();
            }
            read() {
                this._pushToQueue(this._root, this._settings.basePath);
                this._handleQueue();
                return this._storage;
            }
            _pushToQueue(e, t) {
                this._queue.add({
                    directory: e,
                    base: t
                });
            }
            _handleQueue() {
                for (const e of this._queue.values()){
                    this._handleDirectory(e.directory, e.base);
                }
            }
            _handleDirectory(e, t) {
                try {
                    const n = this._scandir(e, this._settings.fsScandirSettings);
                    for (const e of n){
                        this._handleEntry(e, t);
                    }
                } catch (e) {
                    this._handleError(e);
                }
            }
            _handleError(e) {
                if (!r.isFatalError(this._settings, e)) {
                    return;
                }
                throw e;
            }
            _handleEntry(e, t) {
                const n = e.path;
                if (t !== undefined) {
                    e.path = r.joinPathSegments(t, e.name, this._settings.pathSegmentSeparator);
                }
                if (r.isAppliedFilter(this._settings.entryFilter, e)) {
                    this._pushToStorage(e);
                }
                if (e.dirent.isDirectory() && r.isAppliedFilter(this._settings.deepFilter, e)) {
                    this._pushToQueue(n, t === undefined ? undefined : e.path);
                }
            }
            _pushToStorage(e) {
                this._storage.push(e);
            }
        };
        t["default"] = SyncReader;
    }),
    244: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6928);
        const r = n(7198);
        let Settings = class Settings {
            constructor(e = {}){
                this._options = e;
                this.basePath = this._getValue(this._options.basePath, undefined);
                this.concurrency = this._getValue(this._options.concurrency, Number.POSITIVE_INFINITY);
                this.deepFilter = this._getValue(this._options.deepFilter, null);
                this.entryFilter = this._getValue(this._options.entryFilter, null);
                this.errorFilter = this._getValue(this._options.errorFilter, null);
                this.pathSegmentSeparator = this._getValue(this._options.pathSegmentSeparator, s.sep);
                this.fsScandirSettings = new r.Settings({
                    followSymbolicLinks: this._options.followSymbolicLinks,
                    fs: this._options.fs,
                    pathSegmentSeparator: this._options.pathSegmentSeparator,
                    stats: this._options.stats,
                    throwErrorOnBrokenSymbolicLink: this._options.throwErrorOnBrokenSymbolicLink
                });
            }
            _getValue(e, t) {
                return e !== null && e !== void 0 ? e : t;
            }
        };
        t["default"] = Settings;
    }),
    748: (function (e, t, n) {
        const s = n(3317);
        const r = n(1113);
        const i = n(5290);
        const o = n(507);
        const braces = (e, t = {})=>{
            let n = [];
            if (Array.isArray(e)) {
                for (const s of e){
                    const e = braces.create(s, t);
                    if (Array.isArray(e)) {
                        n.push(...e);
                    } else {
                        n.push(e);
                    }
                }
            } else {
                n = [].concat(braces.create(e, t));
            }
            if (t && t.expand === true && t.nodupes === true) {
                n = [
                    ...new Set(n)
                ];
            }
            return n;
        };
        braces.parse = (e, t = {})=>o(e, t);
        braces.stringify = (e, t = {})=>{
            if (typeof e === 'string') {
                return s(braces.parse(e, t), t);
            }
            return s(e, t);
        };
        braces.compile = (e, t = {})=>{
            if (typeof e === 'string') {
                e = braces.parse(e, t);
            }
            return r(e, t);
        };
        braces.expand = (e, t = {})=>{
            if (typeof e === 'string') {
                e = braces.parse(e, t);
            }
            let n = i(e, t);
            if (t.noempty === true) {
                n = n.filter(Boolean);
            }
            if (t.nodupes === true) {
                n = [
                    ...new Set(n)
                ];
            }
            return n;
        };
        braces.create = (e, t = {})=>{
            if (e === '' || e.length < 3) {
                return [
                    e
                ];
            }
            return t.expand !== true ? braces.compile(e, t) : braces.expand(e, t);
        };
        e.exports = braces;
    }),
    1113: (function (e, t, n) {
        const s = n(877);
        const r = n(2257);
        const compile = (e, t = {})=>{
            const walk = (e, n = {})=>{
                const i = r.isInvalidBrace(n);
                const o = e.invalid === true && t.escapeInvalid === true;
                const a = i === true || o === true;
                const c = t.escapeInvalid === true ? '\\' : '';
                let l = '';
                if (e.isOpen === true) {
                    return c + e.value;
                }
                if (e.isClose === true) {
                    console.log('node.isClose', c, e.value);
                    return c + e.value;
                }
                if (e.type === 'open') {
                    return a ? c + e.value : '(';
                }
                if (e.type === 'close') {
                    return a ? c + e.value : ')';
                }
                if (e.type === 'comma') {
                    return e.prev.type === 'comma' ? '' : a ? e.value : '|';
                }
                if (e.value) {
                    return e.value;
                }
                if (e.nodes && e.ranges > 0) {
                    const n = r.reduce(e.nodes);
                    const i = s(...n, {
                        ...t,
                        wrap: false,
                        toRegex: true,
                        strictZeros: true
                    });
                    if (i.length !== 0) {
                        return n.length > 1 && i.length > 1 ? `(${i})` : i;
                    }
                }
                if (e.nodes) {
                    for (const t of e.nodes){
                        l += walk(t, e);
                    }
                }
                return l;
            };
            return walk(e);
        };
        e.exports = compile;
    }),
    2477: (function (e) {
        e.exports = {
            MAX_LENGTH: 10000,
            CHAR_0: '0',
            CHAR_9: '9',
            CHAR_UPPERCASE_A: 'A',
            CHAR_LOWERCASE_A: 'a',
            CHAR_UPPERCASE_Z: 'Z',
            CHAR_LOWERCASE_Z: 'z',
            CHAR_LEFT_PARENTHESES: '(',
            CHAR_RIGHT_PARENTHESES: ')',
            CHAR_ASTERISK: '*',
            CHAR_AMPERSAND: '&',
            CHAR_AT: '@',
            CHAR_BACKSLASH: '\\',
            CHAR_BACKTICK: '`',
            CHAR_CARRIAGE_RETURN: '\r',
            CHAR_CIRCUMFLEX_ACCENT: '^',
            CHAR_COLON: ':',
            CHAR_COMMA: ',',
            CHAR_DOLLAR: '$',
            CHAR_DOT: '.',
            CHAR_DOUBLE_QUOTE: '"',
            CHAR_EQUAL: '=',
            CHAR_EXCLAMATION_MARK: '!',
            CHAR_FORM_FEED: '\f',
            CHAR_FORWARD_SLASH: '/',
            CHAR_HASH: '#',
            CHAR_HYPHEN_MINUS: '-',
            CHAR_LEFT_ANGLE_BRACKET: '<',
            CHAR_LEFT_CURLY_BRACE: '{',
            CHAR_LEFT_SQUARE_BRACKET: '[',
            CHAR_LINE_FEED: '\n',
            CHAR_NO_BREAK_SPACE: '\u00A0',
            CHAR_PERCENT: '%',
            CHAR_PLUS: '+',
            CHAR_QUESTION_MARK: '?',
            CHAR_RIGHT_ANGLE_BRACKET: '>',
            CHAR_RIGHT_CURLY_BRACE: '}',
            CHAR_RIGHT_SQUARE_BRACKET: ']',
            CHAR_SEMICOLON: ';',
            CHAR_SINGLE_QUOTE: '\'',
            CHAR_SPACE: ' ',
            CHAR_TAB: '\t',
            CHAR_UNDERSCORE: '_',
            CHAR_VERTICAL_LINE: '|',
            CHAR_ZERO_WIDTH_NOBREAK_SPACE: '\uFEFF'
        };
    }),
    5290: (function (e, t, n) {
        const s = n(877);
        const r = n(3317);
        const i = n(2257);
        const append = (e = '', t = '', n = false)=>{
            const s = [];
            e = [].concat(e);
            t = [].concat(t);
            if (!t.length) return e;
            if (!e.length) {
                return n ? i.flatten(t).map((e)=>`{${e}}`) : t;
            }
            for (const r of e){
                if (Array.isArray(r)) {
                    for (const e of r){
                        s.push(append(e, t, n));
                    }
                } else {
                    for (let e of t){
                        if (n === true && typeof e === 'string') e = `{${e}}`;
                        s.push(Array.isArray(e) ? append(r, e, n) : r + e);
                    }
                }
            }
            return i.flatten(s);
        };
        const expand = (e, t = {})=>{
            const n = t.rangeLimit === undefined ? 1000 : t.rangeLimit;
            const walk = (e, o = {})=>{
                e.queue = [];
                let a = o;
                let c = o.queue;
                while(a.type !== 'brace' && a.type !== 'root' && a.parent){
                    a = a.parent;
                    c = a.queue;
                }
                if (e.invalid || e.dollar) {
                    c.push(append(c.pop(), r(e, t)));
                    return;
                }
                if (e.type === 'brace' && e.invalid !== true && e.nodes.length === 2) {
                    c.push(append(c.pop(), [
                        '{}'
                    ]));
                    return;
                }
                if (e.nodes && e.ranges > 0) {
                    const o = i.reduce(e.nodes);
                    if (i.exceedsLimit(...o, t.step, n)) {
                        throw new RangeError('expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.');
                    }
                    let a = s(...o, t);
                    if (a.length === 0) {
                        a = r(e, t);
                    }
                    c.push(append(c.pop(), a));
                    e.nodes = [];
                    return;
                }
                const l = i.encloseBrace(e);
                let u = e.queue;
                let f = e;
                while(f.type !== 'brace' && f.type !== 'root' && f.parent){
                    f = f.parent;
                    u = f.queue;
                }
                for(let t = 0; t < e.nodes.length; t++){
                    const n = e.nodes[t];
                    if (n.type === 'comma' && e.type === 'brace') {
                        if (t === 1) u.push('');
                        u.push('');
                        continue;
                    }
                    if (n.type === 'close') {
                        c.push(append(c.pop(), u, l));
                        continue;
                    }
                    if (n.value && n.type !== 'open') {
                        u.push(append(u.pop(), n.value));
                        continue;
                    }
                    if (n.nodes) {
                        walk(n, e);
                    }
                }
                return u;
            };
            return i.flatten(walk(e));
        };
        e.exports = expand;
    }),
    507: (function (e, t, n) {
        const s = n(3317);
        const { MAX_LENGTH: r, CHAR_BACKSLASH: i, CHAR_BACKTICK: o, CHAR_COMMA: a, CHAR_DOT: c, CHAR_LEFT_PARENTHESES: l, CHAR_RIGHT_PARENTHESES: u, CHAR_LEFT_CURLY_BRACE: f, CHAR_RIGHT_CURLY_BRACE: p, CHAR_LEFT_SQUARE_BRACKET: h, CHAR_RIGHT_SQUARE_BRACKET: d, CHAR_DOUBLE_QUOTE: g, CHAR_SINGLE_QUOTE: m, CHAR_NO_BREAK_SPACE: y, CHAR_ZERO_WIDTH_NOBREAK_SPACE: b } = n(2477);
        const parse = (e, t = {})=>{
            if (typeof e !== 'string') {
                throw new TypeError('Expected a string');
            }
            const n = t || {};
            const v = typeof n.maxLength === 'number' ? Math.min(r, n.maxLength) : r;
            if (e.length > v) {
                throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${v})`);
            }
            const S = {
                type: 'root',
                input: e,
                nodes: []
            };
            const E = [
                S
            ];
            let k = S;
            let w = S;
            let _ = 0;
            const A = e.length;
            let x = 0;
            let P = 0;
            let T;
            const advance = ()=>e[x++];
            const push = (e)=>{
                if (e.type === 'text' && w.type === 'dot') {
                    w.type = 'text';
                }
                if (w && w.type === 'text' && e.type === 'text') {
                    w.value += e.value;
                    return;
                }
                k.nodes.push(e);
                e.parent = k;
                e.prev = w;
                w = e;
                return e;
            };
            push({
                type: 'bos'
            });
            while(x < A){
                k = E[E.length - 1];
                T = advance();
                if (T === b || T === y) {
                    continue;
                }
                if (T === i) {
                    push({
                        type: 'text',
                        value: (t.keepEscaping ? T : '') + advance()
                    });
                    continue;
                }
                if (T === d) {
                    push({
                        type: 'text',
                        value: '\\' + T
                    });
                    continue;
                }
                if (T === h) {
                    _++;
                    let e;
                    while(x < A && (e = advance())){
                        T += e;
                        if (e === h) {
                            _++;
                            continue;
                        }
                        if (e === i) {
                            T += advance();
                            continue;
                        }
                        if (e === d) {
                            _--;
                            if (_ === 0) {
                                break;
                            }
                        }
                    }
                    push({
                        type: 'text',
                        value: T
                    });
                    continue;
                }
                if (T === l) {
                    k = push({
                        type: 'paren',
                        nodes: []
                    });
                    E.push(k);
                    push({
                        type: 'text',
                        value: T
                    });
                    continue;
                }
                if (T === u) {
                    if (k.type !== 'paren') {
                        push({
                            type: 'text',
                            value: T
                        });
                        continue;
                    }
                    k = E.pop();
                    push({
                        type: 'text',
                        value: T
                    });
                    k = E[E.length - 1];
                    continue;
                }
                if (T === g || T === m || T === o) {
                    const e = T;
                    let n;
                    if (t.keepQuotes !== true) {
                        T = '';
                    }
                    while(x < A && (n = advance())){
                        if (n === i) {
                            T += n + advance();
                            continue;
                        }
                        if (n === e) {
                            if (t.keepQuotes === true) T += n;
                            break;
                        }
                        T += n;
                    }
                    push({
                        type: 'text',
                        value: T
                    });
                    continue;
                }
                if (T === f) {
                    P++;
                    const e = w.value && w.value.slice(-1) === '$' || k.dollar === true;
                    const t = {
                        type: 'brace',
                        open: true,
                        close: false,
                        dollar: e,
                        depth: P,
                        commas: 0,
                        ranges: 0,
                        nodes: []
                    };
                    k = push(t);
                    E.push(k);
                    push({
                        type: 'open',
                        value: T
                    });
                    continue;
                }
                if (T === p) {
                    if (k.type !== 'brace') {
                        push({
                            type: 'text',
                            value: T
                        });
                        continue;
                    }
                    const e = 'close';
                    k = E.pop();
                    k.close = true;
                    push({
                        type: e,
                        value: T
                    });
                    P--;
                    k = E[E.length - 1];
                    continue;
                }
                if (T === a && P > 0) {
                    if (k.ranges > 0) {
                        k.ranges = 0;
                        const e = k.nodes.shift();
                        k.nodes = [
                            e,
                            {
                                type: 'text',
                                value: s(k)
                            }
                        ];
                    }
                    push({
                        type: 'comma',
                        value: T
                    });
                    k.commas++;
                    continue;
                }
                if (T === c && P > 0 && k.commas === 0) {
                    const e = k.nodes;
                    if (P === 0 || e.length === 0) {
                        push({
                            type: 'text',
                            value: T
                        });
                        continue;
                    }
                    if (w.type === 'dot') {
                        k.range = [];
                        w.value += T;
                        w.type = 'range';
                        if (k.nodes.length !== 3 && k.nodes.length !== 5) {
                            k.invalid = true;
                            k.ranges = 0;
                            w.type = 'text';
                            continue;
                        }
                        k.ranges++;
                        k.args = [];
                        continue;
                    }
                    if (w.type === 'range') {
                        e.pop();
                        const t = e[e.length - 1];
                        t.value += w.value + T;
                        w = t;
                        k.ranges--;
                        continue;
                    }
                    push({
                        type: 'dot',
                        value: T
                    });
                    continue;
                }
                push({
                    type: 'text',
                    value: T
                });
            }
            do {
                k = E.pop();
                if (k.type !== 'root') {
                    k.nodes.forEach((e)=>{
                        if (!e.nodes) {
                            if (e.type === 'open') e.isOpen = true;
                            if (e.type === 'close') e.isClose = true;
                            if (!e.nodes) e.type = 'text';
                            e.invalid = true;
                        }
                    });
                    const e = E[E.length - 1];
                    const t = e.nodes.indexOf(k);
                    e.nodes.splice(t, 1, ...k.nodes);
                }
            }while (E.length > 0)
            push({
                type: 'eos'
            });
            return S;
        };
        e.exports = parse;
    }),
    3317: (function (e, t, n) {
        const s = n(2257);
        e.exports = (e, t = {})=>{
            const stringify = (e, n = {})=>{
                const r = t.escapeInvalid && s.isInvalidBrace(n);
                const i = e.invalid === true && t.escapeInvalid === true;
                let o = '';
                if (e.value) {
                    if ((r || i) && s.isOpenOrClose(e)) {
                        return '\\' + e.value;
                    }
                    return e.value;
                }
                if (e.value) {
                    return e.value;
                }
                if (e.nodes) {
                    for (const t of e.nodes){
                        o += stringify(t);
                    }
                }
                return o;
            };
            return stringify(e);
        };
    }),
    2257: (function (e, t) {
        t.isInteger = (e)=>{
            if (typeof e === 'number') {
                return Number.isInteger(e);
            }
            if (typeof e === 'string' && e.trim() !== '') {
                return Number.isInteger(Number(e));
            }
            return false;
        };
        t.find = (e, t)=>e.nodes.find((e)=>e.type === t);
        t.exceedsLimit = (e, n, s = 1, r)=>{
            if (r === false) return false;
            if (!t.isInteger(e) || !t.isInteger(n)) return false;
            return (Number(n) - Number(e)) / Number(s) >= r;
        };
        t.escapeNode = (e, t = 0, n)=>{
            const s = e.nodes[t];
            if (!s) return;
            if (n && s.type === n || s.type === 'open' || s.type === 'close') {
                if (s.escaped !== true) {
                    s.value = '\\' + s.value;
                    s.escaped = true;
                }
            }
        };
        t.encloseBrace = (e)=>{
            if (e.type !== 'brace') return false;
            if (e.commas >> 0 + e.ranges >> 0 === 0) {
                e.invalid = true;
                return true;
            }
            return false;
        };
        t.isInvalidBrace = (e)=>{
            if (e.type !== 'brace') return false;
            if (e.invalid === true || e.dollar) return true;
            if (e.commas >> 0 + e.ranges >> 0 === 0) {
                e.invalid = true;
                return true;
            }
            if (e.open !== true || e.close !== true) {
                e.invalid = true;
                return true;
            }
            return false;
        };
        t.isOpenOrClose = (e)=>{
            if (e.type === 'open' || e.type === 'close') {
                return true;
            }
            return e.open === true || e.close === true;
        };
        t.reduce = (e)=>e.reduce((e, t)=>{
                if (t.type === 'text') e.push(t.value);
                if (t.type === 'range') t.type = 'text';
                return e;
            }, []);
        t.flatten = (...e)=>{
            const t = [];
            const flat = (e)=>{
                for(let n = 0; n < e.length; n++){
                    const s = e[n];
                    if (Array.isArray(s)) {
                        flat(s);
                        continue;
                    }
                    if (s !== undefined) {
                        t.push(s);
                    }
                }
                return t;
            };
            flat(e);
            return t;
        };
    }),
    5648: (function (e, t, n) {
        const s = n(6599);
        const r = n(645);
        const i = n(1969);
        const o = n(5894);
        const a = n(879);
        const c = n(6002);
        async function FastGlob(e, t) {
            assertPatternsInput(e);
            const n = getWorks(e, r.default, t);
            const s = await Promise.all(n);
            return c.array.flatten(s);
        }
        (function(e) {
            e.glob = e;
            e.globSync = sync;
            e.globStream = stream;
            e.async = e;
            function sync(e, t) {
                assertPatternsInput(e);
                const n = getWorks(e, o.default, t);
                return c.array.flatten(n);
            }
            e.sync = sync;
            function stream(e, t) {
                assertPatternsInput(e);
                const n = getWorks(e, i.default, t);
                return c.stream.merge(n);
            }
            e.stream = stream;
            function generateTasks(e, t) {
                assertPatternsInput(e);
                const n = [].concat(e);
                const r = new a.default(t);
                return s.generate(n, r);
            }
            e.generateTasks = generateTasks;
            function isDynamicPattern(e, t) {
                assertPatternsInput(e);
                const n = new a.default(t);
                return c.pattern.isDynamicPattern(e, n);
            }
            e.isDynamicPattern = isDynamicPattern;
            function escapePath(e) {
                assertPatternsInput(e);
                return c.path.escape(e);
            }
            e.escapePath = escapePath;
            function convertPathToPattern(e) {
                assertPatternsInput(e);
                return c.path.convertPathToPattern(e);
            }
            e.convertPathToPattern = convertPathToPattern;
            let t;
            (function(e) {
                function escapePath(e) {
                    assertPatternsInput(e);
                    return c.path.escapePosixPath(e);
                }
                e.escapePath = escapePath;
                function convertPathToPattern(e) {
                    assertPatternsInput(e);
                    return c.path.convertPosixPathToPattern(e);
                }
                e.convertPathToPattern = convertPathToPattern;
            })(t = e.posix || (e.posix = {}));
            let n;
            (function(e) {
                function escapePath(e) {
                    assertPatternsInput(e);
                    return c.path.escapeWindowsPath(e);
                }
                e.escapePath = escapePath;
                function convertPathToPattern(e) {
                    assertPatternsInput(e);
                    return c.path.convertWindowsPathToPattern(e);
                }
                e.convertPathToPattern = convertPathToPattern;
            })(n = e.win32 || (e.win32 = {}));
        })(FastGlob || (FastGlob = {}));
        function getWorks(e, t, n) {
            const r = [].concat(e);
            const i = new a.default(n);
            const o = s.generate(r, i);
            const c = new t(i);
            return o.map(c.read, c);
        }
        function assertPatternsInput(e) {
            const t = [].concat(e);
            const n = t.every((e)=>c.string.isString(e) && !c.string.isEmpty(e));
            if (!n) {
                throw new TypeError('Patterns must be a string (non empty) or an array of strings');
            }
        }
        e.exports = FastGlob;
    }),
    6599: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.convertPatternGroupToTask = t.convertPatternGroupsToTasks = t.groupPatternsByBaseDirectory = t.getNegativePatternsAsPositive = t.getPositivePatterns = t.convertPatternsToTasks = t.generate = void 0;
        const s = n(6002);
        function generate(e, t) {
            const n = processPatterns(e, t);
            const r = processPatterns(t.ignore, t);
            const i = getPositivePatterns(n);
            const o = getNegativePatternsAsPositive(n, r);
            const a = i.filter((e)=>s.pattern.isStaticPattern(e, t));
            const c = i.filter((e)=>s.pattern.isDynamicPattern(e, t));
            const l = convertPatternsToTasks(a, o, false);
            const u = convertPatternsToTasks(c, o, true);
            return l.concat(u);
        }
        t.generate = generate;
        function processPatterns(e, t) {
            let n = e;
            if (t.braceExpansion) {
                n = s.pattern.expandPatternsWithBraceExpansion(n);
            }
            if (t.baseNameMatch) {
                n = n.map((e)=>e.includes('/') ? e : `**/${e}`);
            }
            return n.map((e)=>s.pattern.removeDuplicateSlashes(e));
        }
        function convertPatternsToTasks(e, t, n) {
            const r = [];
            const i = s.pattern.getPatternsOutsideCurrentDirectory(e);
            const o = s.pattern.getPatternsInsideCurrentDirectory(e);
            const a = groupPatternsByBaseDirectory(i);
            const c = groupPatternsByBaseDirectory(o);
            r.push(...convertPatternGroupsToTasks(a, t, n));
            if ('.' in c) {
                r.push(convertPatternGroupToTask('.', o, t, n));
            } else {
                r.push(...convertPatternGroupsToTasks(c, t, n));
            }
            return r;
        }
        t.convertPatternsToTasks = convertPatternsToTasks;
        function getPositivePatterns(e) {
            return s.pattern.getPositivePatterns(e);
        }
        t.getPositivePatterns = getPositivePatterns;
        function getNegativePatternsAsPositive(e, t) {
            const n = s.pattern.getNegativePatterns(e).concat(t);
            const r = n.map(s.pattern.convertToPositivePattern);
            return r;
        }
        t.getNegativePatternsAsPositive = getNegativePatternsAsPositive;
        function groupPatternsByBaseDirectory(e) {
            const t = {};
            return e.reduce((e, t)=>{
                const n = s.pattern.getBaseDirectory(t);
                if (n in e) {
                    e[n].push(t);
                } else {
                    e[n] = [
                        t
                    ];
                }
                return e;
            }, t);
        }
        t.groupPatternsByBaseDirectory = groupPatternsByBaseDirectory;
        function convertPatternGroupsToTasks(e, t, n) {
            return Object.keys(e).map((s)=>{
                return convertPatternGroupToTask(s, e[s], t, n);
            });
        }
        t.convertPatternGroupsToTasks = convertPatternGroupsToTasks;
        function convertPatternGroupToTask(e, t, n, r) {
            return {
                dynamic: r,
                positive: t,
                negative: n,
                base: e,
                patterns: [].concat(t, n.map(s.pattern.convertToNegativePattern))
            };
        }
        t.convertPatternGroupToTask = convertPatternGroupToTask;
    }),
    645: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(2907);
        const r = n(7792);
        let ProviderAsync = class ProviderAsync extends r.default {
            constructor(){
                super(...arguments);
                this._reader = new s.default(this._settings);
            }
            async read(e) {
                const t = this._getRootDirectory(e);
                const n = this._getReaderOptions(e);
                const s = await this.api(t, e, n);
                return s.map((e)=>n.transform(e));
            }
            api(e, t, n) {
                if (t.dynamic) {
                    return this._reader.dynamic(e, n);
                }
                return this._reader.static(t.patterns, n);
            }
        };
        t["default"] = ProviderAsync;
    }),
    3591: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6002);
        const r = n(5740);
        let DeepFilter = class DeepFilter {
            constructor(e, t){
                this._settings = e;
                this._micromatchOptions = t;
            }
            getFilter(e, t, n) {
                const s = this._getMatcher(t);
                const r = this._getNegativePatternsRe(n);
                return (t)=>this._filter(e, t, s, r);
            }
            _getMatcher(e) {
                return new r.default(e, this._settings, this._micromatchOptions);
            }
            _getNegativePatternsRe(e) {
                const t = e.filter(s.pattern.isAffectDepthOfReadingPattern);
                return s.pattern.convertPatternsToRe(t, this._micromatchOptions);
            }
            _filter(e, t, n, r) {
                if (this._isSkippedByDeep(e, t.path)) {
                    return false;
                }
                if (this._isSkippedSymbolicLink(t)) {
                    return false;
                }
                const i = s.path.removeLeadingDotSegment(t.path);
                if (this._isSkippedByPositivePatterns(i, n)) {
                    return false;
                }
                return this._isSkippedByNegativePatterns(i, r);
            }
            _isSkippedByDeep(e, t) {
                if (this._settings.deep === Infinity) {
                    return false;
                }
                return this._getEntryLevel(e, t) >= this._settings.deep;
            }
            _getEntryLevel(e, t) {
                const n = t.split('/').length;
                if (e === '') {
                    return n;
                }
                const s = e.split('/').length;
                return n - s;
            }
            _isSkippedSymbolicLink(e) {
                return !this._settings.followSymbolicLinks && e.dirent.isSymbolicLink();
            }
            _isSkippedByPositivePatterns(e, t) {
                return !this._settings.baseNameMatch && !t.match(e);
            }
            _isSkippedByNegativePatterns(e, t) {
                return !s.pattern.matchAny(e, t);
            }
        };
        t["default"] = DeepFilter;
    }),
    4285: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6002);
        let EntryFilter = class EntryFilter {
            constructor(e, t){
                this._settings = e;
                this._micromatchOptions = t;
                this.index = new Map();
            }
            getFilter(e, t) {
                const [n, r] = s.pattern.partitionAbsoluteAndRelative(t);
                const i = {
                    positive: {
                        all: s.pattern.convertPatternsToRe(e, this._micromatchOptions)
                    },
                    negative: {
                        absolute: s.pattern.convertPatternsToRe(n, Object.assign(Object.assign({}, this._micromatchOptions), {
                            dot: true
                        })),
                        relative: s.pattern.convertPatternsToRe(r, Object.assign(Object.assign({}, this._micromatchOptions), {
                            dot: true
                        }))
                    }
                };
                return (e)=>this._filter(e, i);
            }
            _filter(e, t) {
                const n = s.path.removeLeadingDotSegment(e.path);
                if (this._settings.unique && this._isDuplicateEntry(n)) {
                    return false;
                }
                if (this._onlyFileFilter(e) || this._onlyDirectoryFilter(e)) {
                    return false;
                }
                const r = this._isMatchToPatternsSet(n, t, e.dirent.isDirectory());
                if (this._settings.unique && r) {
                    this._createIndexRecord(n);
                }
                return r;
            }
            _isDuplicateEntry(e) {
                return this.index.has(e);
            }
            _createIndexRecord(e) {
                this.index.set(e, undefined);
            }
            _onlyFileFilter(e) {
                return this._settings.onlyFiles && !e.dirent.isFile();
            }
            _onlyDirectoryFilter(e) {
                return this._settings.onlyDirectories && !e.dirent.isDirectory();
            }
            _isMatchToPatternsSet(e, t, n) {
                const s = this._isMatchToPatterns(e, t.positive.all, n);
                if (!s) {
                    return false;
                }
                const r = this._isMatchToPatterns(e, t.negative.relative, n);
                if (r) {
                    return false;
                }
                const i = this._isMatchToAbsoluteNegative(e, t.negative.absolute, n);
                if (i) {
                    return false;
                }
                return true;
            }
            _isMatchToAbsoluteNegative(e, t, n) {
                if (t.length === 0) {
                    return false;
                }
                const r = s.path.makeAbsolute(this._settings.cwd, e);
                return this._isMatchToPatterns(r, t, n);
            }
            _isMatchToPatterns(e, t, n) {
                if (t.length === 0) {
                    return false;
                }
                const r = s.pattern.matchAny(e, t);
                if (!r && n) {
                    return s.pattern.matchAny(e + '/', t);
                }
                return r;
            }
        };
        t["default"] = EntryFilter;
    }),
    1587: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6002);
        let ErrorFilter = class ErrorFilter {
            constructor(e){
                this._settings = e;
            }
            getFilter() {
                return (e)=>this._isNonFatalError(e);
            }
            _isNonFatalError(e) {
                return s.errno.isEnoentCodeError(e) || this._settings.suppressErrors;
            }
        };
        t["default"] = ErrorFilter;
    }),
    7827: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6002);
        let Matcher = class Matcher {
            constructor(e, t, n){
                this._patterns = e;
                this._settings = t;
                this._micromatchOptions = n;
                this._storage = [];
                this._fillStorage();
            }
            _fillStorage() {
                for (const e of this._patterns){
                    const t = this._getPatternSegments(e);
                    const n = this._splitSegmentsIntoSections(t);
                    this._storage.push({
                        complete: n.length <= 1,
                        pattern: e,
                        segments: t,
                        sections: n
                    });
                }
            }
            _getPatternSegments(e) {
                const t = s.pattern.getPatternParts(e, this._micromatchOptions);
                return t.map((e)=>{
                    const t = s.pattern.isDynamicPattern(e, this._settings);
                    if (!t) {
                        return {
                            dynamic: false,
                            pattern: e
                        };
                    }
                    return {
                        dynamic: true,
                        pattern: e,
                        patternRe: s.pattern.makeRe(e, this._micromatchOptions)
                    };
                });
            }
            _splitSegmentsIntoSections(e) {
                return s.array.splitWhen(e, (e)=>e.dynamic && s.pattern.hasGlobStar(e.pattern));
            }
        };
        t["default"] = Matcher;
    }),
    5740: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(7827);
        let PartialMatcher = class PartialMatcher extends s.default {
            match(e) {
                const t = e.split('/');
                const n = t.length;
                const s = this._storage.filter((e)=>!e.complete || e.segments.length > n);
                for (const e of s){
                    const s = e.sections[0];
                    if (!e.complete && n > s.length) {
                        return true;
                    }
                    const r = t.every((t, n)=>{
                        const s = e.segments[n];
                        if (s.dynamic && s.patternRe.test(t)) {
                            return true;
                        }
                        if (!s.dynamic && s.pattern === t) {
                            return true;
                        }
                        return false;
                    });
                    if (r) {
                        return true;
                    }
                }
                return false;
            }
        };
        t["default"] = PartialMatcher;
    }),
    7792: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6928);
        const r = n(3591);
        const i = n(4285);
        const o = n(1587);
        const a = n(7094);
        let Provider = class Provider {
            constructor(e){
                this._settings = e;
                this.errorFilter = new o.default(this._settings);
                this.entryFilter = new i.default(this._settings, this._getMicromatchOptions());
                this.deepFilter = new r.default(this._settings, this._getMicromatchOptions());
                this.entryTransformer = new a.default(this._settings);
            }
            _getRootDirectory(e) {
                return s.resolve(this._settings.cwd, e.base);
            }
            _getReaderOptions(e) {
                const t = e.base === '.' ? '' : e.base;
                return {
                    basePath: t,
                    pathSegmentSeparator: '/',
                    concurrency: this._settings.concurrency,
                    deepFilter: this.deepFilter.getFilter(t, e.positive, e.negative),
                    entryFilter: this.entryFilter.getFilter(e.positive, e.negative),
                    errorFilter: this.errorFilter.getFilter(),
                    followSymbolicLinks: this._settings.followSymbolicLinks,
                    fs: this._settings.fs,
                    stats: this._settings.stats,
                    throwErrorOnBrokenSymbolicLink: this._settings.throwErrorOnBrokenSymbolicLink,
                    transform: this.entryTransformer.getTransformer()
                };
            }
            _getMicromatchOptions() {
                return {
                    dot: this._settings.dot,
                    matchBase: this._settings.baseNameMatch,
                    nobrace: !this._settings.braceExpansion,
                    nocase: !this._settings.caseSensitiveMatch,
                    noext: !this._settings.extglob,
                    noglobstar: !this._settings.globstar,
                    posix: true,
                    strictSlashes: false
                };
            }
        };
        t["default"] = Provider;
    }),
    1969: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(2203);
        const r = n(87);
        const i = n(7792);
        let ProviderStream = class ProviderStream extends i.default {
            constructor(){
                super(...arguments);
                this._reader = new r.default(this._settings);
            }
            read(e) {
                const t = this._getRootDirectory(e);
                const n = this._getReaderOptions(e);
                const r = this.api(t, e, n);
                const i = new s.Readable({
                    objectMode: true,
                    read: ()=>{}
                });
                r.once('error', (e)=>i.emit('error', e)).on('data', (e)=>i.emit('data', n.transform(e))).once('end', ()=>i.emit('end'));
                i.once('close', ()=>r.destroy());
                return i;
            }
            api(e, t, n) {
                if (t.dynamic) {
                    return this._reader.dynamic(e, n);
                }
                return this._reader.static(t.patterns, n);
            }
        };
        t["default"] = ProviderStream;
    }),
    5894: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(264);
        const r = n(7792);
        let ProviderSync = class ProviderSync extends r.default {
            constructor(){
                super(...arguments);
                this._reader = new s.default(this._settings);
            }
            read(e) {
                const t = this._getRootDirectory(e);
                const n = this._getReaderOptions(e);
                const s = this.api(t, e, n);
                return s.map(n.transform);
            }
            api(e, t, n) {
                if (t.dynamic) {
                    return this._reader.dynamic(e, n);
                }
                return this._reader.static(t.patterns, n);
            }
        };
        t["default"] = ProviderSync;
    }),
    7094: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6002);
        let EntryTransformer = class EntryTransformer {
            constructor(e){
                this._settings = e;
            }
            getTransformer() {
                return (e)=>this._transform(e);
            }
            _transform(e) {
                let t = e.path;
                if (this._settings.absolute) {
                    t = s.path.makeAbsolute(this._settings.cwd, t);
                    t = s.path.unixify(t);
                }
                if (this._settings.markDirectories && e.dirent.isDirectory()) {
                    t += '/';
                }
                if (!this._settings.objectMode) {
                    return t;
                }
                return Object.assign(Object.assign({}, e), {
                    path: t
                });
            }
        };
        t["default"] = EntryTransformer;
    }),
    2907: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(9337);
        const r = n(1824);
        const i = n(87);
        let ReaderAsync = class ReaderAsync extends r.default {
            constructor(){
                super(...arguments);
                this._walkAsync = s.walk;
                this._readerStream = new i.default(this._settings);
            }
            dynamic(e, t) {
                return new Promise((n, s)=>{
                    this._walkAsync(e, t, (e, t)=>{
                        if (e === null) {
                            n(t);
                        } else {
                            s(e);
                        }
                    });
                });
            }
            async static(e, t) {
                const n = [];
                const s = this._readerStream.static(e, t);
                return new Promise((e, t)=>{
                    s.once('error', t);
                    s.on('data', (e)=>n.push(e));
                    s.once('end', ()=>e(n));
                });
            }
        };
        t["default"] = ReaderAsync;
    }),
    1824: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(6928);
        const r = n(1470);
        const i = n(6002);
        let Reader = class Reader {
            constructor(e){
                this._settings = e;
                this._fsStatSettings = new r.Settings({
                    followSymbolicLink: this._settings.followSymbolicLinks,
                    fs: this._settings.fs,
                    throwErrorOnBrokenSymbolicLink: this._settings.followSymbolicLinks
                });
            }
            _getFullEntryPath(e) {
                return s.resolve(this._settings.cwd, e);
            }
            _makeEntry(e, t) {
                const n = {
                    name: t,
                    path: t,
                    dirent: i.fs.createDirentFromStats(t, e)
                };
                if (this._settings.stats) {
                    n.stats = e;
                }
                return n;
            }
            _isFatalError(e) {
                return !i.errno.isEnoentCodeError(e) && !this._settings.suppressErrors;
            }
        };
        t["default"] = Reader;
    }),
    87: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(2203);
        const r = n(1470);
        const i = n(9337);
        const o = n(1824);
        let ReaderStream = class ReaderStream extends o.default {
            constructor(){
                super(...arguments);
                this._walkStream = i.walkStream;
                this._stat = r.stat;
            }
            dynamic(e, t) {
                return this._walkStream(e, t);
            }
            static(e, t) {
                const n = e.map(this._getFullEntryPath, this);
                const r = new s.PassThrough({
                    objectMode: true
                });
                r._write = (s, i, o)=>{
                    return this._getEntry(n[s], e[s], t).then((e)=>{
                        if (e !== null && t.entryFilter(e)) {
                            r.push(e);
                        }
                        if (s === n.length - 1) {
                            r.end();
                        }
                        o();
                    }).catch(o);
                };
                for(let e = 0; e < n.length; e++){
                    r.write(e);
                }
                return r;
            }
            _getEntry(e, t, n) {
                return this._getStat(e).then((e)=>this._makeEntry(e, t)).catch((e)=>{
                    if (n.errorFilter(e)) {
                        return null;
                    }
                    throw e;
                });
            }
            _getStat(e) {
                return new Promise((t, n)=>{
                    this._stat(e, this._fsStatSettings, (e, s)=>{
                        return e === null ? t(s) : n(e);
                    });
                });
            }
        };
        t["default"] = ReaderStream;
    }),
    264: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        const s = n(1470);
        const r = n(9337);
        const i = n(1824);
        let ReaderSync = class ReaderSync extends i.default {
            constructor(){
                super(...arguments);
                this._walkSync = r.walkSync;
                this._statSync = s.statSync;
            }
            dynamic(e, t) {
                return this._walkSync(e, t);
            }
            static(e, t) {
                const n = [];
                for (const s of e){
                    const e = this._getFullEntryPath(s);
                    const r = this._getEntry(e, s, t);
                    if (r === null || !t.entryFilter(r)) {
                        continue;
                    }
                    n.push(r);
                }
                return n;
            }
            _getEntry(e, t, n) {
                try {
                    const n = this._getStat(e);
                    return this._makeEntry(n, t);
                } catch (e) {
                    if (n.errorFilter(e)) {
                        return null;
                    }
                    throw e;
                }
            }
            _getStat(e) {
                return this._statSync(e, this._fsStatSettings);
            }
        };
        t["default"] = ReaderSync;
    }),
    879: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.DEFAULT_FILE_SYSTEM_ADAPTER = void 0;
        const s = n(9896);
        const r = n(857);
        const i = Math.max(r.cpus().length, 1);
        t.DEFAULT_FILE_SYSTEM_ADAPTER = {
            lstat: s.lstat,
            lstatSync: s.lstatSync,
            stat: s.stat,
            statSync: s.statSync,
            readdir: s.readdir,
            readdirSync: s.readdirSync
        };
        let Settings = class Settings {
            constructor(e = {}){
                this._options = e;
                this.absolute = this._getValue(this._options.absolute, false);
                this.baseNameMatch = this._getValue(this._options.baseNameMatch, false);
                this.braceExpansion = this._getValue(this._options.braceExpansion, true);
                this.caseSensitiveMatch = this._getValue(this._options.caseSensitiveMatch, true);
                this.concurrency = this._getValue(this._options.concurrency, i);
                this.cwd = this._getValue(this._options.cwd, process.cwd());
                this.deep = this._getValue(this._options.deep, Infinity);
                this.dot = this._getValue(this._options.dot, false);
                this.extglob = this._getValue(this._options.extglob, true);
                this.followSymbolicLinks = this._getValue(this._options.followSymbolicLinks, true);
                this.fs = this._getFileSystemMethods(this._options.fs);
                this.globstar = this._getValue(this._options.globstar, true);
                this.ignore = this._getValue(this._options.ignore, []);
                this.markDirectories = this._getValue(this._options.markDirectories, false);
                this.objectMode = this._getValue(this._options.objectMode, false);
                this.onlyDirectories = this._getValue(this._options.onlyDirectories, false);
                this.onlyFiles = this._getValue(this._options.onlyFiles, true);
                this.stats = this._getValue(this._options.stats, false);
                this.suppressErrors = this._getValue(this._options.suppressErrors, false);
                this.throwErrorOnBrokenSymbolicLink = this._getValue(this._options.throwErrorOnBrokenSymbolicLink, false);
                this.unique = this._getValue(this._options.unique, true);
                if (this.onlyDirectories) {
                    this.onlyFiles = false;
                }
                if (this.stats) {
                    this.objectMode = true;
                }
                this.ignore = [].concat(this.ignore);
            }
            _getValue(e, t) {
                return e === undefined ? t : e;
            }
            _getFileSystemMethods(e = {}) {
                return Object.assign(Object.assign({}, t.DEFAULT_FILE_SYSTEM_ADAPTER), e);
            }
        };
        t["default"] = Settings;
    }),
    5711: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.splitWhen = t.flatten = void 0;
        function flatten(e) {
            return e.reduce((e, t)=>[].concat(e, t), []);
        }
        t.flatten = flatten;
        function splitWhen(e, t) {
            const n = [
                []
            ];
            let s = 0;
            for (const r of e){
                if (t(r)) {
                    s++;
                    n[s] = [];
                } else {
                    n[s].push(r);
                }
            }
            return n;
        }
        t.splitWhen = splitWhen;
    }),
    9718: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.isEnoentCodeError = void 0;
        function isEnoentCodeError(e) {
            return e.code === 'ENOENT';
        }
        t.isEnoentCodeError = isEnoentCodeError;
    }),
    6979: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.createDirentFromStats = void 0;
        let DirentFromStats = class DirentFromStats {
            constructor(e, t){
                this.name = e;
                this.isBlockDevice = t.isBlockDevice.bind(t);
                this.isCharacterDevice = t.isCharacterDevice.bind(t);
                this.isDirectory = t.isDirectory.bind(t);
                this.isFIFO = t.isFIFO.bind(t);
                this.isFile = t.isFile.bind(t);
                this.isSocket = t.isSocket.bind(t);
                this.isSymbolicLink = t.isSymbolicLink.bind(t);
            }
        };
        function createDirentFromStats(e, t) {
            return new DirentFromStats(e, t);
        }
        t.createDirentFromStats = createDirentFromStats;
    }),
    6002: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.string = t.stream = t.pattern = t.path = t.fs = t.errno = t.array = void 0;
        const s = n(5711);
        t.array = s;
        const r = n(9718);
        t.errno = r;
        const i = n(6979);
        t.fs = i;
        const o = n(9283);
        t.path = o;
        const a = n(1304);
        t.pattern = a;
        const c = n(536);
        t.stream = c;
        const l = n(7641);
        t.string = l;
    }),
    9283: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.convertPosixPathToPattern = t.convertWindowsPathToPattern = t.convertPathToPattern = t.escapePosixPath = t.escapeWindowsPath = t.escape = t.removeLeadingDotSegment = t.makeAbsolute = t.unixify = void 0;
        const s = n(857);
        const r = n(6928);
        const i = s.platform() === 'win32';
        const o = 2;
        const a = /(\\?)([()*?[\]{|}]|^!|[!+@](?=\()|\\(?![!()*+?@[\]{|}]))/g;
        const c = /(\\?)([()[\]{}]|^!|[!+@](?=\())/g;
        const l = /^\\\\([.?])/;
        const u = /\\(?![!()+@[\]{}])/g;
        function unixify(e) {
            return e.replace(/\\/g, '/');
        }
        t.unixify = unixify;
        function makeAbsolute(e, t) {
            return r.resolve(e, t);
        }
        t.makeAbsolute = makeAbsolute;
        function removeLeadingDotSegment(e) {
            if (e.charAt(0) === '.') {
                const t = e.charAt(1);
                if (t === '/' || t === '\\') {
                    return e.slice(o);
                }
            }
            return e;
        }
        t.removeLeadingDotSegment = removeLeadingDotSegment;
        t.escape = i ? escapeWindowsPath : escapePosixPath;
        function escapeWindowsPath(e) {
            return e.replace(c, '\\$2');
        }
        t.escapeWindowsPath = escapeWindowsPath;
        function escapePosixPath(e) {
            return e.replace(a, '\\$2');
        }
        t.escapePosixPath = escapePosixPath;
        t.convertPathToPattern = i ? convertWindowsPathToPattern : convertPosixPathToPattern;
        function convertWindowsPathToPattern(e) {
            return escapeWindowsPath(e).replace(l, '//$1').replace(u, '/');
        }
        t.convertWindowsPathToPattern = convertWindowsPathToPattern;
        function convertPosixPathToPattern(e) {
            return escapePosixPath(e);
        }
        t.convertPosixPathToPattern = convertPosixPathToPattern;
    }),
    1304: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.isAbsolute = t.partitionAbsoluteAndRelative = t.removeDuplicateSlashes = t.matchAny = t.convertPatternsToRe = t.makeRe = t.getPatternParts = t.expandBraceExpansion = t.expandPatternsWithBraceExpansion = t.isAffectDepthOfReadingPattern = t.endsWithSlashGlobStar = t.hasGlobStar = t.getBaseDirectory = t.isPatternRelatedToParentDirectory = t.getPatternsOutsideCurrentDirectory = t.getPatternsInsideCurrentDirectory = t.getPositivePatterns = t.getNegativePatterns = t.isPositivePattern = t.isNegativePattern = t.convertToNegativePattern = t.convertToPositivePattern = t.isDynamicPattern = t.isStaticPattern = void 0;
        const s = n(6928);
        const r = n(8505);
        const i = n(8785);
        const o = '**';
        const a = '\\';
        const c = /[*?]|^!/;
        const l = /\[[^[]*]/;
        const u = /(?:^|[^!*+?@])\([^(]*\|[^|]*\)/;
        const f = /[!*+?@]\([^(]*\)/;
        const p = /,|\.\./;
        const h = /(?!^)\/{2,}/g;
        function isStaticPattern(e, t = {}) {
            return !isDynamicPattern(e, t);
        }
        t.isStaticPattern = isStaticPattern;
        function isDynamicPattern(e, t = {}) {
            if (e === '') {
                return false;
            }
            if (t.caseSensitiveMatch === false || e.includes(a)) {
                return true;
            }
            if (c.test(e) || l.test(e) || u.test(e)) {
                return true;
            }
            if (t.extglob !== false && f.test(e)) {
                return true;
            }
            if (t.braceExpansion !== false && hasBraceExpansion(e)) {
                return true;
            }
            return false;
        }
        t.isDynamicPattern = isDynamicPattern;
        function hasBraceExpansion(e) {
            const t = e.indexOf('{');
            if (t === -1) {
                return false;
            }
            const n = e.indexOf('}', t + 1);
            if (n === -1) {
                return false;
            }
            const s = e.slice(t, n);
            return p.test(s);
        }
        function convertToPositivePattern(e) {
            return isNegativePattern(e) ? e.slice(1) : e;
        }
        t.convertToPositivePattern = convertToPositivePattern;
        function convertToNegativePattern(e) {
            return '!' + e;
        }
        t.convertToNegativePattern = convertToNegativePattern;
        function isNegativePattern(e) {
            return e.startsWith('!') && e[1] !== '(';
        }
        t.isNegativePattern = isNegativePattern;
        function isPositivePattern(e) {
            return !isNegativePattern(e);
        }
        t.isPositivePattern = isPositivePattern;
        function getNegativePatterns(e) {
            return e.filter(isNegativePattern);
        }
        t.getNegativePatterns = getNegativePatterns;
        function getPositivePatterns(e) {
            return e.filter(isPositivePattern);
        }
        t.getPositivePatterns = getPositivePatterns;
        function getPatternsInsideCurrentDirectory(e) {
            return e.filter((e)=>!isPatternRelatedToParentDirectory(e));
        }
        t.getPatternsInsideCurrentDirectory = getPatternsInsideCurrentDirectory;
        function getPatternsOutsideCurrentDirectory(e) {
            return e.filter(isPatternRelatedToParentDirectory);
        }
        t.getPatternsOutsideCurrentDirectory = getPatternsOutsideCurrentDirectory;
        function isPatternRelatedToParentDirectory(e) {
            return e.startsWith('..') || e.startsWith('./..');
        }
        t.isPatternRelatedToParentDirectory = isPatternRelatedToParentDirectory;
        function getBaseDirectory(e) {
            return r(e, {
                flipBackslashes: false
            });
        }
        t.getBaseDirectory = getBaseDirectory;
        function hasGlobStar(e) {
            return e.includes(o);
        }
        t.hasGlobStar = hasGlobStar;
        function endsWithSlashGlobStar(e) {
            return e.endsWith('/' + o);
        }
        t.endsWithSlashGlobStar = endsWithSlashGlobStar;
        function isAffectDepthOfReadingPattern(e) {
            const t = s.basename(e);
            return endsWithSlashGlobStar(e) || isStaticPattern(t);
        }
        t.isAffectDepthOfReadingPattern = isAffectDepthOfReadingPattern;
        function expandPatternsWithBraceExpansion(e) {
            return e.reduce((e, t)=>{
                return e.concat(expandBraceExpansion(t));
            }, []);
        }
        t.expandPatternsWithBraceExpansion = expandPatternsWithBraceExpansion;
        function expandBraceExpansion(e) {
            const t = i.braces(e, {
                expand: true,
                nodupes: true,
                keepEscaping: true
            });
            t.sort((e, t)=>e.length - t.length);
            return t.filter((e)=>e !== '');
        }
        t.expandBraceExpansion = expandBraceExpansion;
        function getPatternParts(e, t) {
            let { parts: n } = i.scan(e, Object.assign(Object.assign({}, t), {
                parts: true
            }));
            if (n.length === 0) {
                n = [
                    e
                ];
            }
            if (n[0].startsWith('/')) {
                n[0] = n[0].slice(1);
                n.unshift('');
            }
            return n;
        }
        t.getPatternParts = getPatternParts;
        function makeRe(e, t) {
            return i.makeRe(e, t);
        }
        t.makeRe = makeRe;
        function convertPatternsToRe(e, t) {
            return e.map((e)=>makeRe(e, t));
        }
        t.convertPatternsToRe = convertPatternsToRe;
        function matchAny(e, t) {
            return t.some((t)=>t.test(e));
        }
        t.matchAny = matchAny;
        function removeDuplicateSlashes(e) {
            return e.replace(h, '/');
        }
        t.removeDuplicateSlashes = removeDuplicateSlashes;
        function partitionAbsoluteAndRelative(e) {
            const t = [];
            const n = [];
            for (const s of e){
                if (isAbsolute(s)) {
                    t.push(s);
                } else {
                    n.push(s);
                }
            }
            return [
                t,
                n
            ];
        }
        t.partitionAbsoluteAndRelative = partitionAbsoluteAndRelative;
        function isAbsolute(e) {
            return s.isAbsolute(e);
        }
        t.isAbsolute = isAbsolute;
    }),
    536: (function (e, t, n) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.merge = void 0;
        const s = n(754);
        function merge(e) {
            const t = s(e);
            e.forEach((e)=>{
                e.once('error', (e)=>t.emit('error', e));
            });
            t.once('close', ()=>propagateCloseEventToSources(e));
            t.once('end', ()=>propagateCloseEventToSources(e));
            return t;
        }
        t.merge = merge;
        function propagateCloseEventToSources(e) {
            e.forEach((e)=>e.emit('close'));
        }
    }),
    7641: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.isEmpty = t.isString = void 0;
        function isString(e) {
            return typeof e === 'string';
        }
        t.isString = isString;
        function isEmpty(e) {
            return e === '';
        }
        t.isEmpty = isEmpty;
    }),
    877: (function (e, t, n) {
        /*!
 * fill-range <https://github.com/jonschlinkert/fill-range>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Licensed under the MIT License.
 */ const s = n(9023);
        const r = n(7551);
        const isObject = (e)=>e !== null && typeof e === 'object' && !Array.isArray(e);
        const transform = (e)=>{
            return (t)=>e === true ? Number(t) : String(t);
        };
        const isValidValue = (e)=>{
            return typeof e === 'number' || typeof e === 'string' && e !== '';
        };
        const isNumber = (e)=>Number.isInteger(+e);
        const zeros = (e)=>{
            let t = `${e}`;
            let n = -1;
            if (t[0] === '-') t = t.slice(1);
            if (t === '0') return false;
            while(t[++n] === '0');
            return n > 0;
        };
        const stringify = (e, t, n)=>{
            if (typeof e === 'string' || typeof t === 'string') {
                return true;
            }
            return n.stringify === true;
        };
        const pad = (e, t, n)=>{
            if (t > 0) {
                let n = e[0] === '-' ? '-' : '';
                if (n) e = e.slice(1);
                e = n + e.padStart(n ? t - 1 : t, '0');
            }
            if (n === false) {
                return String(e);
            }
            return e;
        };
        const toMaxLen = (e, t)=>{
            let n = e[0] === '-' ? '-' : '';
            if (n) {
                e = e.slice(1);
                t--;
            }
            while(e.length < t)e = '0' + e;
            return n ? '-' + e : e;
        };
        const toSequence = (e, t, n)=>{
            e.negatives.sort((e, t)=>e < t ? -1 : e > t ? 1 : 0);
            e.positives.sort((e, t)=>e < t ? -1 : e > t ? 1 : 0);
            let s = t.capture ? '' : '?:';
            let r = '';
            let i = '';
            let o;
            if (e.positives.length) {
                r = e.positives.map((e)=>toMaxLen(String(e), n)).join('|');
            }
            if (e.negatives.length) {
                i = `-(${s}${e.negatives.map((e)=>toMaxLen(String(e), n)).join('|')})`;
            }
            if (r && i) {
                o = `${r}|${i}`;
            } else {
                o = r || i;
            }
            if (t.wrap) {
                return `(${s}${o})`;
            }
            return o;
        };
        const toRange = (e, t, n, s)=>{
            if (n) {
                return r(e, t, {
                    wrap: false,
                    ...s
                });
            }
            let i = String.fromCharCode(e);
            if (e === t) return i;
            let o = String.fromCharCode(t);
            return `[${i}-${o}]`;
        };
        const toRegex = (e, t, n)=>{
            if (Array.isArray(e)) {
                let t = n.wrap === true;
                let s = n.capture ? '' : '?:';
                return t ? `(${s}${e.join('|')})` : e.join('|');
            }
            return r(e, t, n);
        };
        const rangeError = (...e)=>{
            return new RangeError('Invalid range arguments: ' + s.inspect(...e));
        };
        const invalidRange = (e, t, n)=>{
            if (n.strictRanges === true) throw rangeError([
                e,
                t
            ]);
            return [];
        };
        const invalidStep = (e, t)=>{
            if (t.strictRanges === true) {
                throw new TypeError(`Expected step "${e}" to be a number`);
            }
            return [];
        };
        const fillNumbers = (e, t, n = 1, s = {})=>{
            let r = Number(e);
            let i = Number(t);
            if (!Number.isInteger(r) || !Number.isInteger(i)) {
                if (s.strictRanges === true) throw rangeError([
                    e,
                    t
                ]);
                return [];
            }
            if (r === 0) r = 0;
            if (i === 0) i = 0;
            let o = r > i;
            let a = String(e);
            let c = String(t);
            let l = String(n);
            n = Math.max(Math.abs(n), 1);
            let u = zeros(a) || zeros(c) || zeros(l);
            let f = u ? Math.max(a.length, c.length, l.length) : 0;
            let p = u === false && stringify(e, t, s) === false;
            let h = s.transform || transform(p);
            if (s.toRegex && n === 1) {
                return toRange(toMaxLen(e, f), toMaxLen(t, f), true, s);
            }
            let d = {
                negatives: [],
                positives: []
            };
            let push = (e)=>d[e < 0 ? 'negatives' : 'positives'].push(Math.abs(e));
            let g = [];
            let m = 0;
            while(o ? r >= i : r <= i){
                if (s.toRegex === true && n > 1) {
                    push(r);
                } else {
                    g.push(pad(h(r, m), f, p));
                }
                r = o ? r - n : r + n;
                m++;
            }
            if (s.toRegex === true) {
                return n > 1 ? toSequence(d, s, f) : toRegex(g, null, {
                    wrap: false,
                    ...s
                });
            }
            return g;
        };
        const fillLetters = (e, t, n = 1, s = {})=>{
            if (!isNumber(e) && e.length > 1 || !isNumber(t) && t.length > 1) {
                return invalidRange(e, t, s);
            }
            let r = s.transform || ((e)=>String.fromCharCode(e));
            let i = `${e}`.charCodeAt(0);
            let o = `${t}`.charCodeAt(0);
            let a = i > o;
            let c = Math.min(i, o);
            let l = Math.max(i, o);
            if (s.toRegex && n === 1) {
                return toRange(c, l, false, s);
            }
            let u = [];
            let f = 0;
            while(a ? i >= o : i <= o){
                u.push(r(i, f));
                i = a ? i - n : i + n;
                f++;
            }
            if (s.toRegex === true) {
                return toRegex(u, null, {
                    wrap: false,
                    options: s
                });
            }
            return u;
        };
        const fill = (e, t, n, s = {})=>{
            if (t == null && isValidValue(e)) {
                return [
                    e
                ];
            }
            if (!isValidValue(e) || !isValidValue(t)) {
                return invalidRange(e, t, s);
            }
            if (typeof n === 'function') {
                return fill(e, t, 1, {
                    transform: n
                });
            }
            if (isObject(n)) {
                return fill(e, t, 0, n);
            }
            let r = {
                ...s
            };
            if (r.capture === true) r.wrap = true;
            n = n || r.step || 1;
            if (!isNumber(n)) {
                if (n != null && !isObject(n)) return invalidStep(n, r);
                return fill(e, t, 1, n);
            }
            if (isNumber(e) && isNumber(t)) {
                return fillNumbers(e, t, n, r);
            }
            return fillLetters(e, t, Math.max(Math.abs(n), 1), r);
        };
        e.exports = fill;
    }),
    8505: (function (e, t, n) {
        var s = n(1925);
        var r = n(6928).posix.dirname;
        var i = n(857).platform() === 'win32';
        var o = '/';
        var a = /\\/g;
        var c = /[\{\[].*[\}\]]$/;
        var l = /(^|[^\\])([\{\[]|\([^\)]+$)/;
        var u = /\\([\!\*\?\|\[\]\(\)\{\}])/g;
        e.exports = function globParent(e, t) {
            var n = Object.assign({
                flipBackslashes: true
            }, t);
            if (n.flipBackslashes && i && e.indexOf(o) < 0) {
                e = e.replace(a, o);
            }
            if (c.test(e)) {
                e += o;
            }
            e += 'a';
            do {
                e = r(e);
            }while (s(e) || l.test(e))
            return e.replace(u, '$1');
        };
    }),
    5540: (function (e) {
        /*!
 * is-extglob <https://github.com/jonschlinkert/is-extglob>
 *
 * Copyright (c) 2014-2016, Jon Schlinkert.
 * Licensed under the MIT License.
 */ e.exports = function isExtglob(e) {
            if (typeof e !== 'string' || e === '') {
                return false;
            }
            var t;
            while(t = /(\\).|([@?!+*]\(.*\))/g.exec(e)){
                if (t[2]) return true;
                e = e.slice(t.index + t[0].length);
            }
            return false;
        };
    }),
    1925: (function (e, t, n) {
        /*!
 * is-glob <https://github.com/jonschlinkert/is-glob>
 *
 * Copyright (c) 2014-2017, Jon Schlinkert.
 * Released under the MIT License.
 */ var s = n(5540);
        var r = {
            '{': '}',
            '(': ')',
            '[': ']'
        };
        var strictCheck = function(e) {
            if (e[0] === '!') {
                return true;
            }
            var t = 0;
            var n = -2;
            var s = -2;
            var i = -2;
            var o = -2;
            var a = -2;
            while(t < e.length){
                if (e[t] === '*') {
                    return true;
                }
                if (e[t + 1] === '?' && /[\].+)]/.test(e[t])) {
                    return true;
                }
                if (s !== -1 && e[t] === '[' && e[t + 1] !== ']') {
                    if (s < t) {
                        s = e.indexOf(']', t);
                    }
                    if (s > t) {
                        if (a === -1 || a > s) {
                            return true;
                        }
                        a = e.indexOf('\\', t);
                        if (a === -1 || a > s) {
                            return true;
                        }
                    }
                }
                if (i !== -1 && e[t] === '{' && e[t + 1] !== '}') {
                    i = e.indexOf('}', t);
                    if (i > t) {
                        a = e.indexOf('\\', t);
                        if (a === -1 || a > i) {
                            return true;
                        }
                    }
                }
                if (o !== -1 && e[t] === '(' && e[t + 1] === '?' && /[:!=]/.test(e[t + 2]) && e[t + 3] !== ')') {
                    o = e.indexOf(')', t);
                    if (o > t) {
                        a = e.indexOf('\\', t);
                        if (a === -1 || a > o) {
                            return true;
                        }
                    }
                }
                if (n !== -1 && e[t] === '(' && e[t + 1] !== '|') {
                    if (n < t) {
                        n = e.indexOf('|', t);
                    }
                    if (n !== -1 && e[n + 1] !== ')') {
                        o = e.indexOf(')', n);
                        if (o > n) {
                            a = e.indexOf('\\', n);
                            if (a === -1 || a > o) {
                                return true;
                            }
                        }
                    }
                }
                if (e[t] === '\\') {
                    var c = e[t + 1];
                    t += 2;
                    var l = r[c];
                    if (l) {
                        var u = e.indexOf(l, t);
                        if (u !== -1) {
                            t = u + 1;
                        }
                    }
                    if (e[t] === '!') {
                        return true;
                    }
                } else {
                    t++;
                }
            }
            return false;
        };
        var relaxedCheck = function(e) {
            if (e[0] === '!') {
                return true;
            }
            var t = 0;
            while(t < e.length){
                if (/[*?{}()[\]]/.test(e[t])) {
                    return true;
                }
                if (e[t] === '\\') {
                    var n = e[t + 1];
                    t += 2;
                    var s = r[n];
                    if (s) {
                        var i = e.indexOf(s, t);
                        if (i !== -1) {
                            t = i + 1;
                        }
                    }
                    if (e[t] === '!') {
                        return true;
                    }
                } else {
                    t++;
                }
            }
            return false;
        };
        e.exports = function isGlob(e, t) {
            if (typeof e !== 'string' || e === '') {
                return false;
            }
            if (s(e)) {
                return true;
            }
            var n = strictCheck;
            if (t && t.strict === false) {
                n = relaxedCheck;
            }
            return n(e);
        };
    }),
    3102: (function (e) {
        /*!
 * is-number <https://github.com/jonschlinkert/is-number>
 *
 * Copyright (c) 2014-present, Jon Schlinkert.
 * Released under the MIT License.
 */ e.exports = function(e) {
            if (typeof e === 'number') {
                return e - e === 0;
            }
            if (typeof e === 'string' && e.trim() !== '') {
                return Number.isFinite ? Number.isFinite(+e) : isFinite(+e);
            }
            return false;
        };
    }),
    754: (function (e, t, n) {
        const s = n(2203);
        const r = s.PassThrough;
        const i = Array.prototype.slice;
        e.exports = merge2;
        function merge2() {
            const e = [];
            const t = i.call(arguments);
            let n = false;
            let s = t[t.length - 1];
            if (s && !Array.isArray(s) && s.pipe == null) {
                t.pop();
            } else {
                s = {};
            }
            const o = s.end !== false;
            const a = s.pipeError === true;
            if (s.objectMode == null) {
                s.objectMode = true;
            }
            if (s.highWaterMark == null) {
                s.highWaterMark = 64 * 1024;
            }
            const c = r(s);
            function addStream() {
                for(let t = 0, n = arguments.length; t < n; t++){
                    e.push(pauseStreams(arguments[t], s));
                }
                mergeStream();
                return this;
            }
            function mergeStream() {
                if (n) {
                    return;
                }
                n = true;
                let t = e.shift();
                if (!t) {
                    process.nextTick(endStream);
                    return;
                }
                if (!Array.isArray(t)) {
                    t = [
                        t
                    ];
                }
                let s = t.length + 1;
                function next() {
                    if (--s > 0) {
                        return;
                    }
                    n = false;
                    mergeStream();
                }
                function pipe(e) {
                    function onend() {
                        e.removeListener('merge2UnpipeEnd', onend);
                        e.removeListener('end', onend);
                        if (a) {
                            e.removeListener('error', onerror);
                        }
                        next();
                    }
                    function onerror(e) {
                        c.emit('error', e);
                    }
                    if (e._readableState.endEmitted) {
                        return next();
                    }
                    e.on('merge2UnpipeEnd', onend);
                    e.on('end', onend);
                    if (a) {
                        e.on('error', onerror);
                    }
                    e.pipe(c, {
                        end: false
                    });
                    e.resume();
                }
                for(let e = 0; e < t.length; e++){
                    pipe(t[e]);
                }
                next();
            }
            function endStream() {
                n = false;
                c.emit('queueDrain');
                if (o) {
                    c.end();
                }
            }
            c.setMaxListeners(0);
            c.add = addStream;
            c.on('unpipe', function(e) {
                e.emit('merge2UnpipeEnd');
            });
            if (t.length) {
                addStream.apply(null, t);
            }
            return c;
        }
        function pauseStreams(e, t) {
            if (!Array.isArray(e)) {
                if (!e._readableState && e.pipe) {
                    e = e.pipe(r(t));
                }
                if (!e._readableState || !e.pause || !e.pipe) {
                    throw new Error('Only readable stream can be merged.');
                }
                e.pause();
            } else {
                for(let n = 0, s = e.length; n < s; n++){
                    e[n] = pauseStreams(e[n], t);
                }
            }
            return e;
        }
    }),
    8785: (function (e, t, n) {
        const s = n(9023);
        const r = n(748);
        const i = n(6377);
        const o = n(8604);
        const isEmptyString = (e)=>e === '' || e === './';
        const hasBraces = (e)=>{
            const t = e.indexOf('{');
            return t > -1 && e.indexOf('}', t) > -1;
        };
        const micromatch = (e, t, n)=>{
            t = [].concat(t);
            e = [].concat(e);
            let s = new Set();
            let r = new Set();
            let o = new Set();
            let a = 0;
            let onResult = (e)=>{
                o.add(e.output);
                if (n && n.onResult) {
                    n.onResult(e);
                }
            };
            for(let o = 0; o < t.length; o++){
                let c = i(String(t[o]), {
                    ...n,
                    onResult
                }, true);
                let l = c.state.negated || c.state.negatedExtglob;
                if (l) a++;
                for (let t of e){
                    let e = c(t, true);
                    let n = l ? !e.isMatch : e.isMatch;
                    if (!n) continue;
                    if (l) {
                        s.add(e.output);
                    } else {
                        s.delete(e.output);
                        r.add(e.output);
                    }
                }
            }
            let c = a === t.length ? [
                ...o
            ] : [
                ...r
            ];
            let l = c.filter((e)=>!s.has(e));
            if (n && l.length === 0) {
                if (n.failglob === true) {
                    throw new Error(`No matches found for "${t.join(', ')}"`);
                }
                if (n.nonull === true || n.nullglob === true) {
                    return n.unescape ? t.map((e)=>e.replace(/\\/g, '')) : t;
                }
            }
            return l;
        };
        micromatch.match = micromatch;
        micromatch.matcher = (e, t)=>i(e, t);
        micromatch.isMatch = (e, t, n)=>i(t, n)(e);
        micromatch.any = micromatch.isMatch;
        micromatch.not = (e, t, n = {})=>{
            t = [].concat(t).map(String);
            let s = new Set();
            let r = [];
            let onResult = (e)=>{
                if (n.onResult) n.onResult(e);
                r.push(e.output);
            };
            let i = new Set(micromatch(e, t, {
                ...n,
                onResult
            }));
            for (let e of r){
                if (!i.has(e)) {
                    s.add(e);
                }
            }
            return [
                ...s
            ];
        };
        micromatch.contains = (e, t, n)=>{
            if (typeof e !== 'string') {
                throw new TypeError(`Expected a string: "${s.inspect(e)}"`);
            }
            if (Array.isArray(t)) {
                return t.some((t)=>micromatch.contains(e, t, n));
            }
            if (typeof t === 'string') {
                if (isEmptyString(e) || isEmptyString(t)) {
                    return false;
                }
                if (e.includes(t) || e.startsWith('./') && e.slice(2).includes(t)) {
                    return true;
                }
            }
            return micromatch.isMatch(e, t, {
                ...n,
                contains: true
            });
        };
        micromatch.matchKeys = (e, t, n)=>{
            if (!o.isObject(e)) {
                throw new TypeError('Expected the first argument to be an object');
            }
            let s = micromatch(Object.keys(e), t, n);
            let r = {};
            for (let t of s)r[t] = e[t];
            return r;
        };
        micromatch.some = (e, t, n)=>{
            let s = [].concat(e);
            for (let e of [].concat(t)){
                let t = i(String(e), n);
                if (s.some((e)=>t(e))) {
                    return true;
                }
            }
            return false;
        };
        micromatch.every = (e, t, n)=>{
            let s = [].concat(e);
            for (let e of [].concat(t)){
                let t = i(String(e), n);
                if (!s.every((e)=>t(e))) {
                    return false;
                }
            }
            return true;
        };
        micromatch.all = (e, t, n)=>{
            if (typeof e !== 'string') {
                throw new TypeError(`Expected a string: "${s.inspect(e)}"`);
            }
            return [].concat(t).every((t)=>i(t, n)(e));
        };
        micromatch.capture = (e, t, n)=>{
            let s = o.isWindows(n);
            let r = i.makeRe(String(e), {
                ...n,
                capture: true
            });
            let a = r.exec(s ? o.toPosixSlashes(t) : t);
            if (a) {
                return a.slice(1).map((e)=>e === void 0 ? '' : e);
            }
        };
        micromatch.makeRe = (...e)=>i.makeRe(...e);
        micromatch.scan = (...e)=>i.scan(...e);
        micromatch.parse = (e, t)=>{
            let n = [];
            for (let s of [].concat(e || [])){
                for (let e of r(String(s), t)){
                    n.push(i.parse(e, t));
                }
            }
            return n;
        };
        micromatch.braces = (e, t)=>{
            if (typeof e !== 'string') throw new TypeError('Expected a string');
            if (t && t.nobrace === true || !hasBraces(e)) {
                return [
                    e
                ];
            }
            return r(e, t);
        };
        micromatch.braceExpand = (e, t)=>{
            if (typeof e !== 'string') throw new TypeError('Expected a string');
            return micromatch.braces(e, {
                ...t,
                expand: true
            });
        };
        micromatch.hasBraces = hasBraces;
        e.exports = micromatch;
    }),
    6377: (function (e, t, n) {
        e.exports = n(9639);
    }),
    9560: (function (e, t, n) {
        const s = n(6928);
        const r = '\\\\/';
        const i = `[^${r}]`;
        const o = 0;
        const a = '\\.';
        const c = '\\+';
        const l = '\\?';
        const u = '\\/';
        const f = '(?=.)';
        const p = '[^/]';
        const h = `(?:${u}|$)`;
        const d = `(?:^|${u})`;
        const g = `${a}{1,2}${h}`;
        const m = `(?!${a})`;
        const y = `(?!${d}${g})`;
        const b = `(?!${a}{0,1}${h})`;
        const v = `(?!${g})`;
        const S = `[^.${u}]`;
        const E = `${p}*?`;
        const k = {
            DOT_LITERAL: a,
            PLUS_LITERAL: c,
            QMARK_LITERAL: l,
            SLASH_LITERAL: u,
            ONE_CHAR: f,
            QMARK: p,
            END_ANCHOR: h,
            DOTS_SLASH: g,
            NO_DOT: m,
            NO_DOTS: y,
            NO_DOT_SLASH: b,
            NO_DOTS_SLASH: v,
            QMARK_NO_DOT: S,
            STAR: E,
            START_ANCHOR: d
        };
        const w = {
            ...k,
            SLASH_LITERAL: `[${r}]`,
            QMARK: i,
            STAR: `${i}*?`,
            DOTS_SLASH: `${a}{1,2}(?:[${r}]|$)`,
            NO_DOT: `(?!${a})`,
            NO_DOTS: `(?!(?:^|[${r}])${a}{1,2}(?:[${r}]|$))`,
            NO_DOT_SLASH: `(?!${a}{0,1}(?:[${r}]|$))`,
            NO_DOTS_SLASH: `(?!${a}{1,2}(?:[${r}]|$))`,
            QMARK_NO_DOT: `[^.${r}]`,
            START_ANCHOR: `(?:^|[${r}])`,
            END_ANCHOR: `(?:[${r}]|$)`
        };
        const _ = {
            __proto__: null,
            alnum: 'a-zA-Z0-9',
            alpha: 'a-zA-Z',
            ascii: '\\x00-\\x7F',
            blank: ' \\t',
            cntrl: '\\x00-\\x1F\\x7F',
            digit: '0-9',
            graph: '\\x21-\\x7E',
            lower: 'a-z',
            print: '\\x20-\\x7E ',
            punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
            space: ' \\t\\r\\n\\v\\f',
            upper: 'A-Z',
            word: 'A-Za-z0-9_',
            xdigit: 'A-Fa-f0-9'
        };
        e.exports = {
            DEFAULT_MAX_EXTGLOB_RECURSION: o,
            MAX_LENGTH: 1024 * 64,
            POSIX_REGEX_SOURCE: _,
            REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
            REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
            REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
            REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
            REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
            REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
            REPLACEMENTS: {
                __proto__: null,
                '***': '*',
                '**/**': '**',
                '**/**/**': '**'
            },
            CHAR_0: 48,
            CHAR_9: 57,
            CHAR_UPPERCASE_A: 65,
            CHAR_LOWERCASE_A: 97,
            CHAR_UPPERCASE_Z: 90,
            CHAR_LOWERCASE_Z: 122,
            CHAR_LEFT_PARENTHESES: 40,
            CHAR_RIGHT_PARENTHESES: 41,
            CHAR_ASTERISK: 42,
            CHAR_AMPERSAND: 38,
            CHAR_AT: 64,
            CHAR_BACKWARD_SLASH: 92,
            CHAR_CARRIAGE_RETURN: 13,
            CHAR_CIRCUMFLEX_ACCENT: 94,
            CHAR_COLON: 58,
            CHAR_COMMA: 44,
            CHAR_DOT: 46,
            CHAR_DOUBLE_QUOTE: 34,
            CHAR_EQUAL: 61,
            CHAR_EXCLAMATION_MARK: 33,
            CHAR_FORM_FEED: 12,
            CHAR_FORWARD_SLASH: 47,
            CHAR_GRAVE_ACCENT: 96,
            CHAR_HASH: 35,
            CHAR_HYPHEN_MINUS: 45,
            CHAR_LEFT_ANGLE_BRACKET: 60,
            CHAR_LEFT_CURLY_BRACE: 123,
            CHAR_LEFT_SQUARE_BRACKET: 91,
            CHAR_LINE_FEED: 10,
            CHAR_NO_BREAK_SPACE: 160,
            CHAR_PERCENT: 37,
            CHAR_PLUS: 43,
            CHAR_QUESTION_MARK: 63,
            CHAR_RIGHT_ANGLE_BRACKET: 62,
            CHAR_RIGHT_CURLY_BRACE: 125,
            CHAR_RIGHT_SQUARE_BRACKET: 93,
            CHAR_SEMICOLON: 59,
            CHAR_SINGLE_QUOTE: 39,
            CHAR_SPACE: 32,
            CHAR_TAB: 9,
            CHAR_UNDERSCORE: 95,
            CHAR_VERTICAL_LINE: 124,
            CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
            SEP: s.sep,
            extglobChars (e) {
                return {
                    '!': {
                        type: 'negate',
                        open: '(?:(?!(?:',
                        close: `))${e.STAR})`
                    },
                    '?': {
                        type: 'qmark',
                        open: '(?:',
                        close: ')?'
                    },
                    '+': {
                        type: 'plus',
                        open: '(?:',
                        close: ')+'
                    },
                    '*': {
                        type: 'star',
                        open: '(?:',
                        close: ')*'
                    },
                    '@': {
                        type: 'at',
                        open: '(?:',
                        close: ')'
                    }
                };
            },
            globChars (e) {
                return e === true ? w : k;
            }
        };
    }),
    7430: (function (e, t, n) {
        const s = n(9560);
        const r = n(8604);
        const { MAX_LENGTH: i, POSIX_REGEX_SOURCE: o, REGEX_NON_SPECIAL_CHARS: a, REGEX_SPECIAL_CHARS_BACKREF: c, REPLACEMENTS: l } = s;
        const expandRange = (e, t)=>{
            if (typeof t.expandRange === 'function') {
                return t.expandRange(...e, t);
            }
            e.sort();
            const n = `[${e.join('-')}]`;
            try {
                new RegExp(n);
            } catch (t) {
                return e.map((e)=>r.escapeRegex(e)).join('..');
            }
            return n;
        };
        const syntaxError = (e, t)=>{
            return `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;
        };
        const splitTopLevel = (e)=>{
            const t = [];
            let n = 0;
            let s = 0;
            let r = 0;
            let i = '';
            let o = false;
            for (const a of e){
                if (o === true) {
                    i += a;
                    o = false;
                    continue;
                }
                if (a === '\\') {
                    i += a;
                    o = true;
                    continue;
                }
                if (a === '"') {
                    r = r === 1 ? 0 : 1;
                    i += a;
                    continue;
                }
                if (r === 0) {
                    if (a === '[') {
                        n++;
                    } else if (a === ']' && n > 0) {
                        n--;
                    } else if (n === 0) {
                        if (a === '(') {
                            s++;
                        } else if (a === ')' && s > 0) {
                            s--;
                        } else if (a === '|' && s === 0) {
                            t.push(i);
                            i = '';
                            continue;
                        }
                    }
                }
                i += a;
            }
            t.push(i);
            return t;
        };
        const isPlainBranch = (e)=>{
            let t = false;
            for (const n of e){
                if (t === true) {
                    t = false;
                    continue;
                }
                if (n === '\\') {
                    t = true;
                    continue;
                }
                if (/[?*+@!()[\]{}]/.test(n)) {
                    return false;
                }
            }
            return true;
        };
        const normalizeSimpleBranch = (e)=>{
            let t = e.trim();
            let n = true;
            while(n === true){
                n = false;
                if (/^@\([^\\()[\]{}|]+\)$/.test(t)) {
                    t = t.slice(2, -1);
                    n = true;
                }
            }
            if (!isPlainBranch(t)) {
                return;
            }
            return t.replace(/\\(.)/g, '$1');
        };
        const hasRepeatedCharPrefixOverlap = (e)=>{
            const t = e.map(normalizeSimpleBranch).filter(Boolean);
            for(let e = 0; e < t.length; e++){
                for(let n = e + 1; n < t.length; n++){
                    const s = t[e];
                    const r = t[n];
                    const i = s[0];
                    if (!i || s !== i.repeat(s.length) || r !== i.repeat(r.length)) {
                        continue;
                    }
                    if (s === r || s.startsWith(r) || r.startsWith(s)) {
                        return true;
                    }
                }
            }
            return false;
        };
        const parseRepeatedExtglob = (e, t = true)=>{
            if (e[0] !== '+' && e[0] !== '*' || e[1] !== '(') {
                return;
            }
            let n = 0;
            let s = 0;
            let r = 0;
            let i = false;
            for(let o = 1; o < e.length; o++){
                const a = e[o];
                if (i === true) {
                    i = false;
                    continue;
                }
                if (a === '\\') {
                    i = true;
                    continue;
                }
                if (a === '"') {
                    r = r === 1 ? 0 : 1;
                    continue;
                }
                if (r === 1) {
                    continue;
                }
                if (a === '[') {
                    n++;
                    continue;
                }
                if (a === ']' && n > 0) {
                    n--;
                    continue;
                }
                if (n > 0) {
                    continue;
                }
                if (a === '(') {
                    s++;
                    continue;
                }
                if (a === ')') {
                    s--;
                    if (s === 0) {
                        if (t === true && o !== e.length - 1) {
                            return;
                        }
                        return {
                            type: e[0],
                            body: e.slice(2, o),
                            end: o
                        };
                    }
                }
            }
        };
        const getStarExtglobSequenceOutput = (e)=>{
            let t = 0;
            const n = [];
            while(t < e.length){
                const s = parseRepeatedExtglob(e.slice(t), false);
                if (!s || s.type !== '*') {
                    return;
                }
                const r = splitTopLevel(s.body).map((e)=>e.trim());
                if (r.length !== 1) {
                    return;
                }
                const i = normalizeSimpleBranch(r[0]);
                if (!i || i.length !== 1) {
                    return;
                }
                n.push(i);
                t += s.end + 1;
            }
            if (n.length < 1) {
                return;
            }
            const s = n.length === 1 ? r.escapeRegex(n[0]) : `[${n.map((e)=>r.escapeRegex(e)).join('')}]`;
            return `${s}*`;
        };
        const repeatedExtglobRecursion = (e)=>{
            let t = 0;
            let n = e.trim();
            let s = parseRepeatedExtglob(n);
            while(s){
                t++;
                n = s.body.trim();
                s = parseRepeatedExtglob(n);
            }
            return t;
        };
        const analyzeRepeatedExtglob = (e, t)=>{
            if (t.maxExtglobRecursion === false) {
                return {
                    risky: false
                };
            }
            const n = typeof t.maxExtglobRecursion === 'number' ? t.maxExtglobRecursion : s.DEFAULT_MAX_EXTGLOB_RECURSION;
            const r = splitTopLevel(e).map((e)=>e.trim());
            if (r.length > 1) {
                if (r.some((e)=>e === '') || r.some((e)=>/^[*?]+$/.test(e)) || hasRepeatedCharPrefixOverlap(r)) {
                    return {
                        risky: true
                    };
                }
            }
            for (const e of r){
                const t = getStarExtglobSequenceOutput(e);
                if (t) {
                    return {
                        risky: true,
                        safeOutput: t
                    };
                }
                if (repeatedExtglobRecursion(e) > n) {
                    return {
                        risky: true
                    };
                }
            }
            return {
                risky: false
            };
        };
        const parse = (e, t)=>{
            if (typeof e !== 'string') {
                throw new TypeError('Expected a string');
            }
            e = l[e] || e;
            const n = {
                ...t
            };
            const u = typeof n.maxLength === 'number' ? Math.min(i, n.maxLength) : i;
            let f = e.length;
            if (f > u) {
                throw new SyntaxError(`Input length: ${f}, exceeds maximum allowed length: ${u}`);
            }
            const p = {
                type: 'bos',
                value: '',
                output: n.prepend || ''
            };
            const h = [
                p
            ];
            const d = n.capture ? '' : '?:';
            const g = r.isWindows(t);
            const m = s.globChars(g);
            const y = s.extglobChars(m);
            const { DOT_LITERAL: b, PLUS_LITERAL: v, SLASH_LITERAL: S, ONE_CHAR: E, DOTS_SLASH: k, NO_DOT: w, NO_DOT_SLASH: _, NO_DOTS_SLASH: A, QMARK: x, QMARK_NO_DOT: P, STAR: T, START_ANCHOR: N } = m;
            const globstar = (e)=>{
                return `(${d}(?:(?!${N}${e.dot ? k : b}).)*?)`;
            };
            const C = n.dot ? '' : w;
            const R = n.dot ? x : P;
            let O = n.bash === true ? globstar(n) : T;
            if (n.capture) {
                O = `(${O})`;
            }
            if (typeof n.noext === 'boolean') {
                n.noextglob = n.noext;
            }
            const L = {
                input: e,
                index: -1,
                start: 0,
                dot: n.dot === true,
                consumed: '',
                output: '',
                prefix: '',
                backtrack: false,
                negated: false,
                brackets: 0,
                braces: 0,
                parens: 0,
                quotes: 0,
                globstar: false,
                tokens: h
            };
            e = r.removePrefix(e, L);
            f = e.length;
            const $ = [];
            const I = [];
            const M = [];
            let D = p;
            let B;
            const eos = ()=>L.index === f - 1;
            const F = L.peek = (t = 1)=>e[L.index + t];
            const j = L.advance = ()=>e[++L.index] || '';
            const remaining = ()=>e.slice(L.index + 1);
            const consume = (e = '', t = 0)=>{
                L.consumed += e;
                L.index += t;
            };
            const append = (e)=>{
                L.output += e.output != null ? e.output : e.value;
                consume(e.value);
            };
            const negate = ()=>{
                let e = 1;
                while(F() === '!' && (F(2) !== '(' || F(3) === '?')){
                    j();
                    L.start++;
                    e++;
                }
                if (e % 2 === 0) {
                    return false;
                }
                L.negated = true;
                L.start++;
                return true;
            };
            const increment = (e)=>{
                L[e]++;
                M.push(e);
            };
            const decrement = (e)=>{
                L[e]--;
                M.pop();
            };
            const push = (e)=>{
                if (D.type === 'globstar') {
                    const t = L.braces > 0 && (e.type === 'comma' || e.type === 'brace');
                    const n = e.extglob === true || $.length && (e.type === 'pipe' || e.type === 'paren');
                    if (e.type !== 'slash' && e.type !== 'paren' && !t && !n) {
                        L.output = L.output.slice(0, -D.output.length);
                        D.type = 'star';
                        D.value = '*';
                        D.output = O;
                        L.output += D.output;
                    }
                }
                if ($.length && e.type !== 'paren') {
                    $[$.length - 1].inner += e.value;
                }
                if (e.value || e.output) append(e);
                if (D && D.type === 'text' && e.type === 'text') {
                    D.value += e.value;
                    D.output = (D.output || '') + e.value;
                    return;
                }
                e.prev = D;
                h.push(e);
                D = e;
            };
            const extglobOpen = (e, t)=>{
                const s = {
                    ...y[t],
                    conditions: 1,
                    inner: ''
                };
                s.prev = D;
                s.parens = L.parens;
                s.output = L.output;
                s.startIndex = L.index;
                s.tokensIndex = h.length;
                const r = (n.capture ? '(' : '') + s.open;
                increment('parens');
                push({
                    type: e,
                    value: t,
                    output: L.output ? '' : E
                });
                push({
                    type: 'paren',
                    extglob: true,
                    value: j(),
                    output: r
                });
                $.push(s);
            };
            const extglobClose = (s)=>{
                const i = e.slice(s.startIndex, L.index + 1);
                const o = e.slice(s.startIndex + 2, L.index);
                const a = analyzeRepeatedExtglob(o, n);
                if ((s.type === 'plus' || s.type === 'star') && a.risky) {
                    const e = a.safeOutput ? (s.output ? '' : E) + (n.capture ? `(${a.safeOutput})` : a.safeOutput) : undefined;
                    const t = h[s.tokensIndex];
                    t.type = 'text';
                    t.value = i;
                    t.output = e || r.escapeRegex(i);
                    for(let e = s.tokensIndex + 1; e < h.length; e++){
                        h[e].value = '';
                        h[e].output = '';
                        delete h[e].suffix;
                    }
                    L.output = s.output + t.output;
                    L.backtrack = true;
                    push({
                        type: 'paren',
                        extglob: true,
                        value: B,
                        output: ''
                    });
                    decrement('parens');
                    return;
                }
                let c = s.close + (n.capture ? ')' : '');
                let l;
                if (s.type === 'negate') {
                    let e = O;
                    if (s.inner && s.inner.length > 1 && s.inner.includes('/')) {
                        e = globstar(n);
                    }
                    if (e !== O || eos() || /^\)+$/.test(remaining())) {
                        c = s.close = `)$))${e}`;
                    }
                    if (s.inner.includes('*') && (l = remaining()) && /^\.[^\\/.]+$/.test(l)) {
                        const n = parse(l, {
                            ...t,
                            fastpaths: false
                        }).output;
                        c = s.close = `)${n})${e})`;
                    }
                    if (s.prev.type === 'bos') {
                        L.negatedExtglob = true;
                    }
                }
                push({
                    type: 'paren',
                    extglob: true,
                    value: B,
                    output: c
                });
                decrement('parens');
            };
            if (n.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(e)) {
                let s = false;
                let i = e.replace(c, (e, t, n, r, i, o)=>{
                    if (r === '\\') {
                        s = true;
                        return e;
                    }
                    if (r === '?') {
                        if (t) {
                            return t + r + (i ? x.repeat(i.length) : '');
                        }
                        if (o === 0) {
                            return R + (i ? x.repeat(i.length) : '');
                        }
                        return x.repeat(n.length);
                    }
                    if (r === '.') {
                        return b.repeat(n.length);
                    }
                    if (r === '*') {
                        if (t) {
                            return t + r + (i ? O : '');
                        }
                        return O;
                    }
                    return t ? e : `\\${e}`;
                });
                if (s === true) {
                    if (n.unescape === true) {
                        i = i.replace(/\\/g, '');
                    } else {
                        i = i.replace(/\\+/g, (e)=>{
                            return e.length % 2 === 0 ? '\\\\' : e ? '\\' : '';
                        });
                    }
                }
                if (i === e && n.contains === true) {
                    L.output = e;
                    return L;
                }
                L.output = r.wrapOutput(i, L, t);
                return L;
            }
            while(!eos()){
                B = j();
                if (B === '\u0000') {
                    continue;
                }
                if (B === '\\') {
                    const e = F();
                    if (e === '/' && n.bash !== true) {
                        continue;
                    }
                    if (e === '.' || e === ';') {
                        continue;
                    }
                    if (!e) {
                        B += '\\';
                        push({
                            type: 'text',
                            value: B
                        });
                        continue;
                    }
                    const t = /^\\+/.exec(remaining());
                    let s = 0;
                    if (t && t[0].length > 2) {
                        s = t[0].length;
                        L.index += s;
                        if (s % 2 !== 0) {
                            B += '\\';
                        }
                    }
                    if (n.unescape === true) {
                        B = j();
                    } else {
                        B += j();
                    }
                    if (L.brackets === 0) {
                        push({
                            type: 'text',
                            value: B
                        });
                        continue;
                    }
                }
                if (L.brackets > 0 && (B !== ']' || D.value === '[' || D.value === '[^')) {
                    if (n.posix !== false && B === ':') {
                        const e = D.value.slice(1);
                        if (e.includes('[')) {
                            D.posix = true;
                            if (e.includes(':')) {
                                const e = D.value.lastIndexOf('[');
                                const t = D.value.slice(0, e);
                                const n = D.value.slice(e + 2);
                                const s = o[n];
                                if (s) {
                                    D.value = t + s;
                                    L.backtrack = true;
                                    j();
                                    if (!p.output && h.indexOf(D) === 1) {
                                        p.output = E;
                                    }
                                    continue;
                                }
                            }
                        }
                    }
                    if (B === '[' && F() !== ':' || B === '-' && F() === ']') {
                        B = `\\${B}`;
                    }
                    if (B === ']' && (D.value === '[' || D.value === '[^')) {
                        B = `\\${B}`;
                    }
                    if (n.posix === true && B === '!' && D.value === '[') {
                        B = '^';
                    }
                    D.value += B;
                    append({
                        value: B
                    });
                    continue;
                }
                if (L.quotes === 1 && B !== '"') {
                    B = r.escapeRegex(B);
                    D.value += B;
                    append({
                        value: B
                    });
                    continue;
                }
                if (B === '"') {
                    L.quotes = L.quotes === 1 ? 0 : 1;
                    if (n.keepQuotes === true) {
                        push({
                            type: 'text',
                            value: B
                        });
                    }
                    continue;
                }
                if (B === '(') {
                    increment('parens');
                    push({
                        type: 'paren',
                        value: B
                    });
                    continue;
                }
                if (B === ')') {
                    if (L.parens === 0 && n.strictBrackets === true) {
                        throw new SyntaxError(syntaxError('opening', '('));
                    }
                    const e = $[$.length - 1];
                    if (e && L.parens === e.parens + 1) {
                        extglobClose($.pop());
                        continue;
                    }
                    push({
                        type: 'paren',
                        value: B,
                        output: L.parens ? ')' : '\\)'
                    });
                    decrement('parens');
                    continue;
                }
                if (B === '[') {
                    if (n.nobracket === true || !remaining().includes(']')) {
                        if (n.nobracket !== true && n.strictBrackets === true) {
                            throw new SyntaxError(syntaxError('closing', ']'));
                        }
                        B = `\\${B}`;
                    } else {
                        increment('brackets');
                    }
                    push({
                        type: 'bracket',
                        value: B
                    });
                    continue;
                }
                if (B === ']') {
                    if (n.nobracket === true || D && D.type === 'bracket' && D.value.length === 1) {
                        push({
                            type: 'text',
                            value: B,
                            output: `\\${B}`
                        });
                        continue;
                    }
                    if (L.brackets === 0) {
                        if (n.strictBrackets === true) {
                            throw new SyntaxError(syntaxError('opening', '['));
                        }
                        push({
                            type: 'text',
                            value: B,
                            output: `\\${B}`
                        });
                        continue;
                    }
                    decrement('brackets');
                    const e = D.value.slice(1);
                    if (D.posix !== true && e[0] === '^' && !e.includes('/')) {
                        B = `/${B}`;
                    }
                    D.value += B;
                    append({
                        value: B
                    });
                    if (n.literalBrackets === false || r.hasRegexChars(e)) {
                        continue;
                    }
                    const t = r.escapeRegex(D.value);
                    L.output = L.output.slice(0, -D.value.length);
                    if (n.literalBrackets === true) {
                        L.output += t;
                        D.value = t;
                        continue;
                    }
                    D.value = `(${d}${t}|${D.value})`;
                    L.output += D.value;
                    continue;
                }
                if (B === '{' && n.nobrace !== true) {
                    increment('braces');
                    const e = {
                        type: 'brace',
                        value: B,
                        output: '(',
                        outputIndex: L.output.length,
                        tokensIndex: L.tokens.length
                    };
                    I.push(e);
                    push(e);
                    continue;
                }
                if (B === '}') {
                    const e = I[I.length - 1];
                    if (n.nobrace === true || !e) {
                        push({
                            type: 'text',
                            value: B,
                            output: B
                        });
                        continue;
                    }
                    let t = ')';
                    if (e.dots === true) {
                        const e = h.slice();
                        const s = [];
                        for(let t = e.length - 1; t >= 0; t--){
                            h.pop();
                            if (e[t].type === 'brace') {
                                break;
                            }
                            if (e[t].type !== 'dots') {
                                s.unshift(e[t].value);
                            }
                        }
                        t = expandRange(s, n);
                        L.backtrack = true;
                    }
                    if (e.comma !== true && e.dots !== true) {
                        const n = L.output.slice(0, e.outputIndex);
                        const s = L.tokens.slice(e.tokensIndex);
                        e.value = e.output = '\\{';
                        B = t = '\\}';
                        L.output = n;
                        for (const e of s){
                            L.output += e.output || e.value;
                        }
                    }
                    push({
                        type: 'brace',
                        value: B,
                        output: t
                    });
                    decrement('braces');
                    I.pop();
                    continue;
                }
                if (B === '|') {
                    if ($.length > 0) {
                        $[$.length - 1].conditions++;
                    }
                    push({
                        type: 'text',
                        value: B
                    });
                    continue;
                }
                if (B === ',') {
                    let e = B;
                    const t = I[I.length - 1];
                    if (t && M[M.length - 1] === 'braces') {
                        t.comma = true;
                        e = '|';
                    }
                    push({
                        type: 'comma',
                        value: B,
                        output: e
                    });
                    continue;
                }
                if (B === '/') {
                    if (D.type === 'dot' && L.index === L.start + 1) {
                        L.start = L.index + 1;
                        L.consumed = '';
                        L.output = '';
                        h.pop();
                        D = p;
                        continue;
                    }
                    push({
                        type: 'slash',
                        value: B,
                        output: S
                    });
                    continue;
                }
                if (B === '.') {
                    if (L.braces > 0 && D.type === 'dot') {
                        if (D.value === '.') D.output = b;
                        const e = I[I.length - 1];
                        D.type = 'dots';
                        D.output += B;
                        D.value += B;
                        e.dots = true;
                        continue;
                    }
                    if (L.braces + L.parens === 0 && D.type !== 'bos' && D.type !== 'slash') {
                        push({
                            type: 'text',
                            value: B,
                            output: b
                        });
                        continue;
                    }
                    push({
                        type: 'dot',
                        value: B,
                        output: b
                    });
                    continue;
                }
                if (B === '?') {
                    const e = D && D.value === '(';
                    if (!e && n.noextglob !== true && F() === '(' && F(2) !== '?') {
                        extglobOpen('qmark', B);
                        continue;
                    }
                    if (D && D.type === 'paren') {
                        const e = F();
                        let t = B;
                        if (e === '<' && !r.supportsLookbehinds()) {
                            throw new Error('Node.js v10 or higher is required for regex lookbehinds');
                        }
                        if (D.value === '(' && !/[!=<:]/.test(e) || e === '<' && !/<([!=]|\w+>)/.test(remaining())) {
                            t = `\\${B}`;
                        }
                        push({
                            type: 'text',
                            value: B,
                            output: t
                        });
                        continue;
                    }
                    if (n.dot !== true && (D.type === 'slash' || D.type === 'bos')) {
                        push({
                            type: 'qmark',
                            value: B,
                            output: P
                        });
                        continue;
                    }
                    push({
                        type: 'qmark',
                        value: B,
                        output: x
                    });
                    continue;
                }
                if (B === '!') {
                    if (n.noextglob !== true && F() === '(') {
                        if (F(2) !== '?' || !/[!=<:]/.test(F(3))) {
                            extglobOpen('negate', B);
                            continue;
                        }
                    }
                    if (n.nonegate !== true && L.index === 0) {
                        negate();
                        continue;
                    }
                }
                if (B === '+') {
                    if (n.noextglob !== true && F() === '(' && F(2) !== '?') {
                        extglobOpen('plus', B);
                        continue;
                    }
                    if (D && D.value === '(' || n.regex === false) {
                        push({
                            type: 'plus',
                            value: B,
                            output: v
                        });
                        continue;
                    }
                    if (D && (D.type === 'bracket' || D.type === 'paren' || D.type === 'brace') || L.parens > 0) {
                        push({
                            type: 'plus',
                            value: B
                        });
                        continue;
                    }
                    push({
                        type: 'plus',
                        value: v
                    });
                    continue;
                }
                if (B === '@') {
                    if (n.noextglob !== true && F() === '(' && F(2) !== '?') {
                        push({
                            type: 'at',
                            extglob: true,
                            value: B,
                            output: ''
                        });
                        continue;
                    }
                    push({
                        type: 'text',
                        value: B
                    });
                    continue;
                }
                if (B !== '*') {
                    if (B === '$' || B === '^') {
                        B = `\\${B}`;
                    }
                    const e = a.exec(remaining());
                    if (e) {
                        B += e[0];
                        L.index += e[0].length;
                    }
                    push({
                        type: 'text',
                        value: B
                    });
                    continue;
                }
                if (D && (D.type === 'globstar' || D.star === true)) {
                    D.type = 'star';
                    D.star = true;
                    D.value += B;
                    D.output = O;
                    L.backtrack = true;
                    L.globstar = true;
                    consume(B);
                    continue;
                }
                let t = remaining();
                if (n.noextglob !== true && /^\([^?]/.test(t)) {
                    extglobOpen('star', B);
                    continue;
                }
                if (D.type === 'star') {
                    if (n.noglobstar === true) {
                        consume(B);
                        continue;
                    }
                    const s = D.prev;
                    const r = s.prev;
                    const i = s.type === 'slash' || s.type === 'bos';
                    const o = r && (r.type === 'star' || r.type === 'globstar');
                    if (n.bash === true && (!i || t[0] && t[0] !== '/')) {
                        push({
                            type: 'star',
                            value: B,
                            output: ''
                        });
                        continue;
                    }
                    const a = L.braces > 0 && (s.type === 'comma' || s.type === 'brace');
                    const c = $.length && (s.type === 'pipe' || s.type === 'paren');
                    if (!i && s.type !== 'paren' && !a && !c) {
                        push({
                            type: 'star',
                            value: B,
                            output: ''
                        });
                        continue;
                    }
                    while(t.slice(0, 3) === '/**'){
                        const n = e[L.index + 4];
                        if (n && n !== '/') {
                            break;
                        }
                        t = t.slice(3);
                        consume('/**', 3);
                    }
                    if (s.type === 'bos' && eos()) {
                        D.type = 'globstar';
                        D.value += B;
                        D.output = globstar(n);
                        L.output = D.output;
                        L.globstar = true;
                        consume(B);
                        continue;
                    }
                    if (s.type === 'slash' && s.prev.type !== 'bos' && !o && eos()) {
                        L.output = L.output.slice(0, -(s.output + D.output).length);
                        s.output = `(?:${s.output}`;
                        D.type = 'globstar';
                        D.output = globstar(n) + (n.strictSlashes ? ')' : '|$)');
                        D.value += B;
                        L.globstar = true;
                        L.output += s.output + D.output;
                        consume(B);
                        continue;
                    }
                    if (s.type === 'slash' && s.prev.type !== 'bos' && t[0] === '/') {
                        const e = t[1] !== void 0 ? '|$' : '';
                        L.output = L.output.slice(0, -(s.output + D.output).length);
                        s.output = `(?:${s.output}`;
                        D.type = 'globstar';
                        D.output = `${globstar(n)}${S}|${S}${e})`;
                        D.value += B;
                        L.output += s.output + D.output;
                        L.globstar = true;
                        consume(B + j());
                        push({
                            type: 'slash',
                            value: '/',
                            output: ''
                        });
                        continue;
                    }
                    if (s.type === 'bos' && t[0] === '/') {
                        D.type = 'globstar';
                        D.value += B;
                        D.output = `(?:^|${S}|${globstar(n)}${S})`;
                        L.output = D.output;
                        L.globstar = true;
                        consume(B + j());
                        push({
                            type: 'slash',
                            value: '/',
                            output: ''
                        });
                        continue;
                    }
                    L.output = L.output.slice(0, -D.output.length);
                    D.type = 'globstar';
                    D.output = globstar(n);
                    D.value += B;
                    L.output += D.output;
                    L.globstar = true;
                    consume(B);
                    continue;
                }
                const s = {
                    type: 'star',
                    value: B,
                    output: O
                };
                if (n.bash === true) {
                    s.output = '.*?';
                    if (D.type === 'bos' || D.type === 'slash') {
                        s.output = C + s.output;
                    }
                    push(s);
                    continue;
                }
                if (D && (D.type === 'bracket' || D.type === 'paren') && n.regex === true) {
                    s.output = B;
                    push(s);
                    continue;
                }
                if (L.index === L.start || D.type === 'slash' || D.type === 'dot') {
                    if (D.type === 'dot') {
                        L.output += _;
                        D.output += _;
                    } else if (n.dot === true) {
                        L.output += A;
                        D.output += A;
                    } else {
                        L.output += C;
                        D.output += C;
                    }
                    if (F() !== '*') {
                        L.output += E;
                        D.output += E;
                    }
                }
                push(s);
            }
            while(L.brackets > 0){
                if (n.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
                L.output = r.escapeLast(L.output, '[');
                decrement('brackets');
            }
            while(L.parens > 0){
                if (n.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
                L.output = r.escapeLast(L.output, '(');
                decrement('parens');
            }
            while(L.braces > 0){
                if (n.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
                L.output = r.escapeLast(L.output, '{');
                decrement('braces');
            }
            if (n.strictSlashes !== true && (D.type === 'star' || D.type === 'bracket')) {
                push({
                    type: 'maybe_slash',
                    value: '',
                    output: `${S}?`
                });
            }
            if (L.backtrack === true) {
                L.output = '';
                for (const e of L.tokens){
                    L.output += e.output != null ? e.output : e.value;
                    if (e.suffix) {
                        L.output += e.suffix;
                    }
                }
            }
            return L;
        };
        parse.fastpaths = (e, t)=>{
            const n = {
                ...t
            };
            const o = typeof n.maxLength === 'number' ? Math.min(i, n.maxLength) : i;
            const a = e.length;
            if (a > o) {
                throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`);
            }
            e = l[e] || e;
            const c = r.isWindows(t);
            const { DOT_LITERAL: u, SLASH_LITERAL: f, ONE_CHAR: p, DOTS_SLASH: h, NO_DOT: d, NO_DOTS: g, NO_DOTS_SLASH: m, STAR: y, START_ANCHOR: b } = s.globChars(c);
            const v = n.dot ? g : d;
            const S = n.dot ? m : d;
            const E = n.capture ? '' : '?:';
            const k = {
                negated: false,
                prefix: ''
            };
            let w = n.bash === true ? '.*?' : y;
            if (n.capture) {
                w = `(${w})`;
            }
            const globstar = (e)=>{
                if (e.noglobstar === true) return w;
                return `(${E}(?:(?!${b}${e.dot ? h : u}).)*?)`;
            };
            const create = (e)=>{
                switch(e){
                    case '*':
                        return `${v}${p}${w}`;
                    case '.*':
                        return `${u}${p}${w}`;
                    case '*.*':
                        return `${v}${w}${u}${p}${w}`;
                    case '*/*':
                        return `${v}${w}${f}${p}${S}${w}`;
                    case '**':
                        return v + globstar(n);
                    case '**/*':
                        return `(?:${v}${globstar(n)}${f})?${S}${p}${w}`;
                    case '**/*.*':
                        return `(?:${v}${globstar(n)}${f})?${S}${w}${u}${p}${w}`;
                    case '**/.*':
                        return `(?:${v}${globstar(n)}${f})?${u}${p}${w}`;
                    default:
                        {
                            const t = /^(.*?)\.(\w+)$/.exec(e);
                            if (!t) return;
                            const n = create(t[1]);
                            if (!n) return;
                            return n + u + t[2];
                        }
                }
            };
            const _ = r.removePrefix(e, k);
            let A = create(_);
            if (A && n.strictSlashes !== true) {
                A += `${f}?`;
            }
            return A;
        };
        e.exports = parse;
    }),
    9639: (function (e, t, n) {
        const s = n(6928);
        const r = n(6028);
        const i = n(7430);
        const o = n(8604);
        const a = n(9560);
        const isObject = (e)=>e && typeof e === 'object' && !Array.isArray(e);
        const picomatch = (e, t, n = false)=>{
            if (Array.isArray(e)) {
                const s = e.map((e)=>picomatch(e, t, n));
                const arrayMatcher = (e)=>{
                    for (const t of s){
                        const n = t(e);
                        if (n) return n;
                    }
                    return false;
                };
                return arrayMatcher;
            }
            const s = isObject(e) && e.tokens && e.input;
            if (e === '' || typeof e !== 'string' && !s) {
                throw new TypeError('Expected pattern to be a non-empty string');
            }
            const r = t || {};
            const i = o.isWindows(t);
            const a = s ? picomatch.compileRe(e, t) : picomatch.makeRe(e, t, false, true);
            const c = a.state;
            delete a.state;
            let isIgnored = ()=>false;
            if (r.ignore) {
                const e = {
                    ...t,
                    ignore: null,
                    onMatch: null,
                    onResult: null
                };
                isIgnored = picomatch(r.ignore, e, n);
            }
            const matcher = (n, s = false)=>{
                const { isMatch: o, match: l, output: u } = picomatch.test(n, a, t, {
                    glob: e,
                    posix: i
                });
                const f = {
                    glob: e,
                    state: c,
                    regex: a,
                    posix: i,
                    input: n,
                    output: u,
                    match: l,
                    isMatch: o
                };
                if (typeof r.onResult === 'function') {
                    r.onResult(f);
                }
                if (o === false) {
                    f.isMatch = false;
                    return s ? f : false;
                }
                if (isIgnored(n)) {
                    if (typeof r.onIgnore === 'function') {
                        r.onIgnore(f);
                    }
                    f.isMatch = false;
                    return s ? f : false;
                }
                if (typeof r.onMatch === 'function') {
                    r.onMatch(f);
                }
                return s ? f : true;
            };
            if (n) {
                matcher.state = c;
            }
            return matcher;
        };
        picomatch.test = (e, t, n, { glob: s, posix: r } = {})=>{
            if (typeof e !== 'string') {
                throw new TypeError('Expected input to be a string');
            }
            if (e === '') {
                return {
                    isMatch: false,
                    output: ''
                };
            }
            const i = n || {};
            const a = i.format || (r ? o.toPosixSlashes : null);
            let c = e === s;
            let l = c && a ? a(e) : e;
            if (c === false) {
                l = a ? a(e) : e;
                c = l === s;
            }
            if (c === false || i.capture === true) {
                if (i.matchBase === true || i.basename === true) {
                    c = picomatch.matchBase(e, t, n, r);
                } else {
                    c = t.exec(l);
                }
            }
            return {
                isMatch: Boolean(c),
                match: c,
                output: l
            };
        };
        picomatch.matchBase = (e, t, n, r = o.isWindows(n))=>{
            const i = t instanceof RegExp ? t : picomatch.makeRe(t, n);
            return i.test(s.basename(e));
        };
        picomatch.isMatch = (e, t, n)=>picomatch(t, n)(e);
        picomatch.parse = (e, t)=>{
            if (Array.isArray(e)) return e.map((e)=>picomatch.parse(e, t));
            return i(e, {
                ...t,
                fastpaths: false
            });
        };
        picomatch.scan = (e, t)=>r(e, t);
        picomatch.compileRe = (e, t, n = false, s = false)=>{
            if (n === true) {
                return e.output;
            }
            const r = t || {};
            const i = r.contains ? '' : '^';
            const o = r.contains ? '' : '$';
            let a = `${i}(?:${e.output})${o}`;
            if (e && e.negated === true) {
                a = `^(?!${a}).*$`;
            }
            const c = picomatch.toRegex(a, t);
            if (s === true) {
                c.state = e;
            }
            return c;
        };
        picomatch.makeRe = (e, t = {}, n = false, s = false)=>{
            if (!e || typeof e !== 'string') {
                throw new TypeError('Expected a non-empty string');
            }
            let r = {
                negated: false,
                fastpaths: true
            };
            if (t.fastpaths !== false && (e[0] === '.' || e[0] === '*')) {
                r.output = i.fastpaths(e, t);
            }
            if (!r.output) {
                r = i(e, t);
            }
            return picomatch.compileRe(r, t, n, s);
        };
        picomatch.toRegex = (e, t)=>{
            try {
                const n = t || {};
                return new RegExp(e, n.flags || (n.nocase ? 'i' : ''));
            } catch (e) {
                if (t && t.debug === true) throw e;
                return /$^/;
            }
        };
        picomatch.constants = a;
        e.exports = picomatch;
    }),
    6028: (function (e, t, n) {
        const s = n(8604);
        const { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: o, CHAR_COMMA: a, CHAR_DOT: c, CHAR_EXCLAMATION_MARK: l, CHAR_FORWARD_SLASH: u, CHAR_LEFT_CURLY_BRACE: f, CHAR_LEFT_PARENTHESES: p, CHAR_LEFT_SQUARE_BRACKET: h, CHAR_PLUS: d, CHAR_QUESTION_MARK: g, CHAR_RIGHT_CURLY_BRACE: m, CHAR_RIGHT_PARENTHESES: y, CHAR_RIGHT_SQUARE_BRACKET: b } = n(9560);
        const isPathSeparator = (e)=>{
            return e === u || e === o;
        };
        const depth = (e)=>{
            if (e.isPrefix !== true) {
                e.depth = e.isGlobstar ? Infinity : 1;
            }
        };
        const scan = (e, t)=>{
            const n = t || {};
            const v = e.length - 1;
            const S = n.parts === true || n.scanToEnd === true;
            const E = [];
            const k = [];
            const w = [];
            let _ = e;
            let A = -1;
            let x = 0;
            let P = 0;
            let T = false;
            let N = false;
            let C = false;
            let R = false;
            let O = false;
            let L = false;
            let $ = false;
            let I = false;
            let M = false;
            let D = false;
            let B = 0;
            let F;
            let j;
            let U = {
                value: '',
                depth: 0,
                isGlob: false
            };
            const eos = ()=>A >= v;
            const peek = ()=>_.charCodeAt(A + 1);
            const advance = ()=>{
                F = j;
                return _.charCodeAt(++A);
            };
            while(A < v){
                j = advance();
                let e;
                if (j === o) {
                    $ = U.backslashes = true;
                    j = advance();
                    if (j === f) {
                        L = true;
                    }
                    continue;
                }
                if (L === true || j === f) {
                    B++;
                    while(eos() !== true && (j = advance())){
                        if (j === o) {
                            $ = U.backslashes = true;
                            advance();
                            continue;
                        }
                        if (j === f) {
                            B++;
                            continue;
                        }
                        if (L !== true && j === c && (j = advance()) === c) {
                            T = U.isBrace = true;
                            C = U.isGlob = true;
                            D = true;
                            if (S === true) {
                                continue;
                            }
                            break;
                        }
                        if (L !== true && j === a) {
                            T = U.isBrace = true;
                            C = U.isGlob = true;
                            D = true;
                            if (S === true) {
                                continue;
                            }
                            break;
                        }
                        if (j === m) {
                            B--;
                            if (B === 0) {
                                L = false;
                                T = U.isBrace = true;
                                D = true;
                                break;
                            }
                        }
                    }
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (j === u) {
                    E.push(A);
                    k.push(U);
                    U = {
                        value: '',
                        depth: 0,
                        isGlob: false
                    };
                    if (D === true) continue;
                    if (F === c && A === x + 1) {
                        x += 2;
                        continue;
                    }
                    P = A + 1;
                    continue;
                }
                if (n.noext !== true) {
                    const e = j === d || j === i || j === r || j === g || j === l;
                    if (e === true && peek() === p) {
                        C = U.isGlob = true;
                        R = U.isExtglob = true;
                        D = true;
                        if (j === l && A === x) {
                            M = true;
                        }
                        if (S === true) {
                            while(eos() !== true && (j = advance())){
                                if (j === o) {
                                    $ = U.backslashes = true;
                                    j = advance();
                                    continue;
                                }
                                if (j === y) {
                                    C = U.isGlob = true;
                                    D = true;
                                    break;
                                }
                            }
                            continue;
                        }
                        break;
                    }
                }
                if (j === r) {
                    if (F === r) O = U.isGlobstar = true;
                    C = U.isGlob = true;
                    D = true;
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (j === g) {
                    C = U.isGlob = true;
                    D = true;
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (j === h) {
                    while(eos() !== true && (e = advance())){
                        if (e === o) {
                            $ = U.backslashes = true;
                            advance();
                            continue;
                        }
                        if (e === b) {
                            N = U.isBracket = true;
                            C = U.isGlob = true;
                            D = true;
                            break;
                        }
                    }
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (n.nonegate !== true && j === l && A === x) {
                    I = U.negated = true;
                    x++;
                    continue;
                }
                if (n.noparen !== true && j === p) {
                    C = U.isGlob = true;
                    if (S === true) {
                        while(eos() !== true && (j = advance())){
                            if (j === p) {
                                $ = U.backslashes = true;
                                j = advance();
                                continue;
                            }
                            if (j === y) {
                                D = true;
                                break;
                            }
                        }
                        continue;
                    }
                    break;
                }
                if (C === true) {
                    D = true;
                    if (S === true) {
                        continue;
                    }
                    break;
                }
            }
            if (n.noext === true) {
                R = false;
                C = false;
            }
            let H = _;
            let K = '';
            let q = '';
            if (x > 0) {
                K = _.slice(0, x);
                _ = _.slice(x);
                P -= x;
            }
            if (H && C === true && P > 0) {
                H = _.slice(0, P);
                q = _.slice(P);
            } else if (C === true) {
                H = '';
                q = _;
            } else {
                H = _;
            }
            if (H && H !== '' && H !== '/' && H !== _) {
                if (isPathSeparator(H.charCodeAt(H.length - 1))) {
                    H = H.slice(0, -1);
                }
            }
            if (n.unescape === true) {
                if (q) q = s.removeBackslashes(q);
                if (H && $ === true) {
                    H = s.removeBackslashes(H);
                }
            }
            const G = {
                prefix: K,
                input: e,
                start: x,
                base: H,
                glob: q,
                isBrace: T,
                isBracket: N,
                isGlob: C,
                isExtglob: R,
                isGlobstar: O,
                negated: I,
                negatedExtglob: M
            };
            if (n.tokens === true) {
                G.maxDepth = 0;
                if (!isPathSeparator(j)) {
                    k.push(U);
                }
                G.tokens = k;
            }
            if (n.parts === true || n.tokens === true) {
                let t;
                for(let s = 0; s < E.length; s++){
                    const r = t ? t + 1 : x;
                    const i = E[s];
                    const o = e.slice(r, i);
                    if (n.tokens) {
                        if (s === 0 && x !== 0) {
                            k[s].isPrefix = true;
                            k[s].value = K;
                        } else {
                            k[s].value = o;
                        }
                        depth(k[s]);
                        G.maxDepth += k[s].depth;
                    }
                    if (s !== 0 || o !== '') {
                        w.push(o);
                    }
                    t = i;
                }
                if (t && t + 1 < e.length) {
                    const s = e.slice(t + 1);
                    w.push(s);
                    if (n.tokens) {
                        k[k.length - 1].value = s;
                        depth(k[k.length - 1]);
                        G.maxDepth += k[k.length - 1].depth;
                    }
                }
                G.slashes = E;
                G.parts = w;
            }
            return G;
        };
        e.exports = scan;
    }),
    8604: (function (e, t, n) {
        const s = n(6928);
        const r = process.platform === 'win32';
        const { REGEX_BACKSLASH: i, REGEX_REMOVE_BACKSLASH: o, REGEX_SPECIAL_CHARS: a, REGEX_SPECIAL_CHARS_GLOBAL: c } = n(9560);
        t.isObject = (e)=>e !== null && typeof e === 'object' && !Array.isArray(e);
        t.hasRegexChars = (e)=>a.test(e);
        t.isRegexChar = (e)=>e.length === 1 && t.hasRegexChars(e);
        t.escapeRegex = (e)=>e.replace(c, '\\$1');
        t.toPosixSlashes = (e)=>e.replace(i, '/');
        t.removeBackslashes = (e)=>{
            return e.replace(o, (e)=>{
                return e === '\\' ? '' : e;
            });
        };
        t.supportsLookbehinds = ()=>{
            const e = process.version.slice(1).split('.').map(Number);
            if (e.length === 3 && e[0] >= 9 || e[0] === 8 && e[1] >= 10) {
                return true;
            }
            return false;
        };
        t.isWindows = (e)=>{
            if (e && typeof e.windows === 'boolean') {
                return e.windows;
            }
            return r === true || s.sep === '\\';
        };
        t.escapeLast = (e, n, s)=>{
            const r = e.lastIndexOf(n, s);
            if (r === -1) return e;
            if (e[r - 1] === '\\') return t.escapeLast(e, n, r - 1);
            return `${e.slice(0, r)}\\${e.slice(r)}`;
        };
        t.removePrefix = (e, t = {})=>{
            let n = e;
            if (n.startsWith('./')) {
                n = n.slice(2);
                t.prefix = './';
            }
            return n;
        };
        t.wrapOutput = (e, t = {}, n = {})=>{
            const s = n.contains ? '' : '^';
            const r = n.contains ? '' : '$';
            let i = `${s}(?:${e})${r}`;
            if (t.negated === true) {
                i = `(?:^(?!${i}).*$)`;
            }
            return i;
        };
    }),
    4006: (function (e, t, n) {
        const s = n(8016);
        const r = n(4059);
        function picomatch(e, t, n = false) {
            if (t && (t.windows === null || t.windows === undefined)) {
                t = {
                    ...t,
                    windows: r.isWindows()
                };
            }
            return s(e, t, n);
        }
        Object.assign(picomatch, s);
        e.exports = picomatch;
    }),
    5595: (function (e) {
        const t = '\\\\/';
        const n = `[^${t}]`;
        const s = '\\.';
        const r = '\\+';
        const i = '\\?';
        const o = '\\/';
        const a = '(?=.)';
        const c = '[^/]';
        const l = `(?:${o}|$)`;
        const u = `(?:^|${o})`;
        const f = `${s}{1,2}${l}`;
        const p = `(?!${s})`;
        const h = `(?!${u}${f})`;
        const d = `(?!${s}{0,1}${l})`;
        const g = `(?!${f})`;
        const m = `[^.${o}]`;
        const y = `${c}*?`;
        const b = '/';
        const v = {
            DOT_LITERAL: s,
            PLUS_LITERAL: r,
            QMARK_LITERAL: i,
            SLASH_LITERAL: o,
            ONE_CHAR: a,
            QMARK: c,
            END_ANCHOR: l,
            DOTS_SLASH: f,
            NO_DOT: p,
            NO_DOTS: h,
            NO_DOT_SLASH: d,
            NO_DOTS_SLASH: g,
            QMARK_NO_DOT: m,
            STAR: y,
            START_ANCHOR: u,
            SEP: b
        };
        const S = {
            ...v,
            SLASH_LITERAL: `[${t}]`,
            QMARK: n,
            STAR: `${n}*?`,
            DOTS_SLASH: `${s}{1,2}(?:[${t}]|$)`,
            NO_DOT: `(?!${s})`,
            NO_DOTS: `(?!(?:^|[${t}])${s}{1,2}(?:[${t}]|$))`,
            NO_DOT_SLASH: `(?!${s}{0,1}(?:[${t}]|$))`,
            NO_DOTS_SLASH: `(?!${s}{1,2}(?:[${t}]|$))`,
            QMARK_NO_DOT: `[^.${t}]`,
            START_ANCHOR: `(?:^|[${t}])`,
            END_ANCHOR: `(?:[${t}]|$)`,
            SEP: '\\'
        };
        const E = {
            alnum: 'a-zA-Z0-9',
            alpha: 'a-zA-Z',
            ascii: '\\x00-\\x7F',
            blank: ' \\t',
            cntrl: '\\x00-\\x1F\\x7F',
            digit: '0-9',
            graph: '\\x21-\\x7E',
            lower: 'a-z',
            print: '\\x20-\\x7E ',
            punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
            space: ' \\t\\r\\n\\v\\f',
            upper: 'A-Z',
            word: 'A-Za-z0-9_',
            xdigit: 'A-Fa-f0-9'
        };
        e.exports = {
            MAX_LENGTH: 1024 * 64,
            POSIX_REGEX_SOURCE: E,
            REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
            REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
            REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
            REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
            REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
            REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
            REPLACEMENTS: {
                __proto__: null,
                '***': '*',
                '**/**': '**',
                '**/**/**': '**'
            },
            CHAR_0: 48,
            CHAR_9: 57,
            CHAR_UPPERCASE_A: 65,
            CHAR_LOWERCASE_A: 97,
            CHAR_UPPERCASE_Z: 90,
            CHAR_LOWERCASE_Z: 122,
            CHAR_LEFT_PARENTHESES: 40,
            CHAR_RIGHT_PARENTHESES: 41,
            CHAR_ASTERISK: 42,
            CHAR_AMPERSAND: 38,
            CHAR_AT: 64,
            CHAR_BACKWARD_SLASH: 92,
            CHAR_CARRIAGE_RETURN: 13,
            CHAR_CIRCUMFLEX_ACCENT: 94,
            CHAR_COLON: 58,
            CHAR_COMMA: 44,
            CHAR_DOT: 46,
            CHAR_DOUBLE_QUOTE: 34,
            CHAR_EQUAL: 61,
            CHAR_EXCLAMATION_MARK: 33,
            CHAR_FORM_FEED: 12,
            CHAR_FORWARD_SLASH: 47,
            CHAR_GRAVE_ACCENT: 96,
            CHAR_HASH: 35,
            CHAR_HYPHEN_MINUS: 45,
            CHAR_LEFT_ANGLE_BRACKET: 60,
            CHAR_LEFT_CURLY_BRACE: 123,
            CHAR_LEFT_SQUARE_BRACKET: 91,
            CHAR_LINE_FEED: 10,
            CHAR_NO_BREAK_SPACE: 160,
            CHAR_PERCENT: 37,
            CHAR_PLUS: 43,
            CHAR_QUESTION_MARK: 63,
            CHAR_RIGHT_ANGLE_BRACKET: 62,
            CHAR_RIGHT_CURLY_BRACE: 125,
            CHAR_RIGHT_SQUARE_BRACKET: 93,
            CHAR_SEMICOLON: 59,
            CHAR_SINGLE_QUOTE: 39,
            CHAR_SPACE: 32,
            CHAR_TAB: 9,
            CHAR_UNDERSCORE: 95,
            CHAR_VERTICAL_LINE: 124,
            CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
            extglobChars (e) {
                return {
                    '!': {
                        type: 'negate',
                        open: '(?:(?!(?:',
                        close: `))${e.STAR})`
                    },
                    '?': {
                        type: 'qmark',
                        open: '(?:',
                        close: ')?'
                    },
                    '+': {
                        type: 'plus',
                        open: '(?:',
                        close: ')+'
                    },
                    '*': {
                        type: 'star',
                        open: '(?:',
                        close: ')*'
                    },
                    '@': {
                        type: 'at',
                        open: '(?:',
                        close: ')'
                    }
                };
            },
            globChars (e) {
                return e === true ? S : v;
            }
        };
    }),
    8265: (function (e, t, n) {
        const s = n(5595);
        const r = n(4059);
        const { MAX_LENGTH: i, POSIX_REGEX_SOURCE: o, REGEX_NON_SPECIAL_CHARS: a, REGEX_SPECIAL_CHARS_BACKREF: c, REPLACEMENTS: l } = s;
        const expandRange = (e, t)=>{
            if (typeof t.expandRange === 'function') {
                return t.expandRange(...e, t);
            }
            e.sort();
            const n = `[${e.join('-')}]`;
            try {
                new RegExp(n);
            } catch (t) {
                return e.map((e)=>r.escapeRegex(e)).join('..');
            }
            return n;
        };
        const syntaxError = (e, t)=>{
            return `Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`;
        };
        const parse = (e, t)=>{
            if (typeof e !== 'string') {
                throw new TypeError('Expected a string');
            }
            e = l[e] || e;
            const n = {
                ...t
            };
            const u = typeof n.maxLength === 'number' ? Math.min(i, n.maxLength) : i;
            let f = e.length;
            if (f > u) {
                throw new SyntaxError(`Input length: ${f}, exceeds maximum allowed length: ${u}`);
            }
            const p = {
                type: 'bos',
                value: '',
                output: n.prepend || ''
            };
            const h = [
                p
            ];
            const d = n.capture ? '' : '?:';
            const g = s.globChars(n.windows);
            const m = s.extglobChars(g);
            const { DOT_LITERAL: y, PLUS_LITERAL: b, SLASH_LITERAL: v, ONE_CHAR: S, DOTS_SLASH: E, NO_DOT: k, NO_DOT_SLASH: w, NO_DOTS_SLASH: _, QMARK: A, QMARK_NO_DOT: x, STAR: P, START_ANCHOR: T } = g;
            const globstar = (e)=>{
                return `(${d}(?:(?!${T}${e.dot ? E : y}).)*?)`;
            };
            const N = n.dot ? '' : k;
            const C = n.dot ? A : x;
            let R = n.bash === true ? globstar(n) : P;
            if (n.capture) {
                R = `(${R})`;
            }
            if (typeof n.noext === 'boolean') {
                n.noextglob = n.noext;
            }
            const O = {
                input: e,
                index: -1,
                start: 0,
                dot: n.dot === true,
                consumed: '',
                output: '',
                prefix: '',
                backtrack: false,
                negated: false,
                brackets: 0,
                braces: 0,
                parens: 0,
                quotes: 0,
                globstar: false,
                tokens: h
            };
            e = r.removePrefix(e, O);
            f = e.length;
            const L = [];
            const $ = [];
            const I = [];
            let M = p;
            let D;
            const eos = ()=>O.index === f - 1;
            const B = O.peek = (t = 1)=>e[O.index + t];
            const F = O.advance = ()=>e[++O.index] || '';
            const remaining = ()=>e.slice(O.index + 1);
            const consume = (e = '', t = 0)=>{
                O.consumed += e;
                O.index += t;
            };
            const append = (e)=>{
                O.output += e.output != null ? e.output : e.value;
                consume(e.value);
            };
            const negate = ()=>{
                let e = 1;
                while(B() === '!' && (B(2) !== '(' || B(3) === '?')){
                    F();
                    O.start++;
                    e++;
                }
                if (e % 2 === 0) {
                    return false;
                }
                O.negated = true;
                O.start++;
                return true;
            };
            const increment = (e)=>{
                O[e]++;
                I.push(e);
            };
            const decrement = (e)=>{
                O[e]--;
                I.pop();
            };
            const push = (e)=>{
                if (M.type === 'globstar') {
                    const t = O.braces > 0 && (e.type === 'comma' || e.type === 'brace');
                    const n = e.extglob === true || L.length && (e.type === 'pipe' || e.type === 'paren');
                    if (e.type !== 'slash' && e.type !== 'paren' && !t && !n) {
                        O.output = O.output.slice(0, -M.output.length);
                        M.type = 'star';
                        M.value = '*';
                        M.output = R;
                        O.output += M.output;
                    }
                }
                if (L.length && e.type !== 'paren') {
                    L[L.length - 1].inner += e.value;
                }
                if (e.value || e.output) append(e);
                if (M && M.type === 'text' && e.type === 'text') {
                    M.output = (M.output || M.value) + e.value;
                    M.value += e.value;
                    return;
                }
                e.prev = M;
                h.push(e);
                M = e;
            };
            const extglobOpen = (e, t)=>{
                const s = {
                    ...m[t],
                    conditions: 1,
                    inner: ''
                };
                s.prev = M;
                s.parens = O.parens;
                s.output = O.output;
                const r = (n.capture ? '(' : '') + s.open;
                increment('parens');
                push({
                    type: e,
                    value: t,
                    output: O.output ? '' : S
                });
                push({
                    type: 'paren',
                    extglob: true,
                    value: F(),
                    output: r
                });
                L.push(s);
            };
            const extglobClose = (e)=>{
                let s = e.close + (n.capture ? ')' : '');
                let r;
                if (e.type === 'negate') {
                    let i = R;
                    if (e.inner && e.inner.length > 1 && e.inner.includes('/')) {
                        i = globstar(n);
                    }
                    if (i !== R || eos() || /^\)+$/.test(remaining())) {
                        s = e.close = `)$))${i}`;
                    }
                    if (e.inner.includes('*') && (r = remaining()) && /^\.[^\\/.]+$/.test(r)) {
                        const n = parse(r, {
                            ...t,
                            fastpaths: false
                        }).output;
                        s = e.close = `)${n})${i})`;
                    }
                    if (e.prev.type === 'bos') {
                        O.negatedExtglob = true;
                    }
                }
                push({
                    type: 'paren',
                    extglob: true,
                    value: D,
                    output: s
                });
                decrement('parens');
            };
            if (n.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(e)) {
                let s = false;
                let i = e.replace(c, (e, t, n, r, i, o)=>{
                    if (r === '\\') {
                        s = true;
                        return e;
                    }
                    if (r === '?') {
                        if (t) {
                            return t + r + (i ? A.repeat(i.length) : '');
                        }
                        if (o === 0) {
                            return C + (i ? A.repeat(i.length) : '');
                        }
                        return A.repeat(n.length);
                    }
                    if (r === '.') {
                        return y.repeat(n.length);
                    }
                    if (r === '*') {
                        if (t) {
                            return t + r + (i ? R : '');
                        }
                        return R;
                    }
                    return t ? e : `\\${e}`;
                });
                if (s === true) {
                    if (n.unescape === true) {
                        i = i.replace(/\\/g, '');
                    } else {
                        i = i.replace(/\\+/g, (e)=>{
                            return e.length % 2 === 0 ? '\\\\' : e ? '\\' : '';
                        });
                    }
                }
                if (i === e && n.contains === true) {
                    O.output = e;
                    return O;
                }
                O.output = r.wrapOutput(i, O, t);
                return O;
            }
            while(!eos()){
                D = F();
                if (D === '\u0000') {
                    continue;
                }
                if (D === '\\') {
                    const e = B();
                    if (e === '/' && n.bash !== true) {
                        continue;
                    }
                    if (e === '.' || e === ';') {
                        continue;
                    }
                    if (!e) {
                        D += '\\';
                        push({
                            type: 'text',
                            value: D
                        });
                        continue;
                    }
                    const t = /^\\+/.exec(remaining());
                    let s = 0;
                    if (t && t[0].length > 2) {
                        s = t[0].length;
                        O.index += s;
                        if (s % 2 !== 0) {
                            D += '\\';
                        }
                    }
                    if (n.unescape === true) {
                        D = F();
                    } else {
                        D += F();
                    }
                    if (O.brackets === 0) {
                        push({
                            type: 'text',
                            value: D
                        });
                        continue;
                    }
                }
                if (O.brackets > 0 && (D !== ']' || M.value === '[' || M.value === '[^')) {
                    if (n.posix !== false && D === ':') {
                        const e = M.value.slice(1);
                        if (e.includes('[')) {
                            M.posix = true;
                            if (e.includes(':')) {
                                const e = M.value.lastIndexOf('[');
                                const t = M.value.slice(0, e);
                                const n = M.value.slice(e + 2);
                                const s = o[n];
                                if (s) {
                                    M.value = t + s;
                                    O.backtrack = true;
                                    F();
                                    if (!p.output && h.indexOf(M) === 1) {
                                        p.output = S;
                                    }
                                    continue;
                                }
                            }
                        }
                    }
                    if (D === '[' && B() !== ':' || D === '-' && B() === ']') {
                        D = `\\${D}`;
                    }
                    if (D === ']' && (M.value === '[' || M.value === '[^')) {
                        D = `\\${D}`;
                    }
                    if (n.posix === true && D === '!' && M.value === '[') {
                        D = '^';
                    }
                    M.value += D;
                    append({
                        value: D
                    });
                    continue;
                }
                if (O.quotes === 1 && D !== '"') {
                    D = r.escapeRegex(D);
                    M.value += D;
                    append({
                        value: D
                    });
                    continue;
                }
                if (D === '"') {
                    O.quotes = O.quotes === 1 ? 0 : 1;
                    if (n.keepQuotes === true) {
                        push({
                            type: 'text',
                            value: D
                        });
                    }
                    continue;
                }
                if (D === '(') {
                    increment('parens');
                    push({
                        type: 'paren',
                        value: D
                    });
                    continue;
                }
                if (D === ')') {
                    if (O.parens === 0 && n.strictBrackets === true) {
                        throw new SyntaxError(syntaxError('opening', '('));
                    }
                    const e = L[L.length - 1];
                    if (e && O.parens === e.parens + 1) {
                        extglobClose(L.pop());
                        continue;
                    }
                    push({
                        type: 'paren',
                        value: D,
                        output: O.parens ? ')' : '\\)'
                    });
                    decrement('parens');
                    continue;
                }
                if (D === '[') {
                    if (n.nobracket === true || !remaining().includes(']')) {
                        if (n.nobracket !== true && n.strictBrackets === true) {
                            throw new SyntaxError(syntaxError('closing', ']'));
                        }
                        D = `\\${D}`;
                    } else {
                        increment('brackets');
                    }
                    push({
                        type: 'bracket',
                        value: D
                    });
                    continue;
                }
                if (D === ']') {
                    if (n.nobracket === true || M && M.type === 'bracket' && M.value.length === 1) {
                        push({
                            type: 'text',
                            value: D,
                            output: `\\${D}`
                        });
                        continue;
                    }
                    if (O.brackets === 0) {
                        if (n.strictBrackets === true) {
                            throw new SyntaxError(syntaxError('opening', '['));
                        }
                        push({
                            type: 'text',
                            value: D,
                            output: `\\${D}`
                        });
                        continue;
                    }
                    decrement('brackets');
                    const e = M.value.slice(1);
                    if (M.posix !== true && e[0] === '^' && !e.includes('/')) {
                        D = `/${D}`;
                    }
                    M.value += D;
                    append({
                        value: D
                    });
                    if (n.literalBrackets === false || r.hasRegexChars(e)) {
                        continue;
                    }
                    const t = r.escapeRegex(M.value);
                    O.output = O.output.slice(0, -M.value.length);
                    if (n.literalBrackets === true) {
                        O.output += t;
                        M.value = t;
                        continue;
                    }
                    M.value = `(${d}${t}|${M.value})`;
                    O.output += M.value;
                    continue;
                }
                if (D === '{' && n.nobrace !== true) {
                    increment('braces');
                    const e = {
                        type: 'brace',
                        value: D,
                        output: '(',
                        outputIndex: O.output.length,
                        tokensIndex: O.tokens.length
                    };
                    $.push(e);
                    push(e);
                    continue;
                }
                if (D === '}') {
                    const e = $[$.length - 1];
                    if (n.nobrace === true || !e) {
                        push({
                            type: 'text',
                            value: D,
                            output: D
                        });
                        continue;
                    }
                    let t = ')';
                    if (e.dots === true) {
                        const e = h.slice();
                        const s = [];
                        for(let t = e.length - 1; t >= 0; t--){
                            h.pop();
                            if (e[t].type === 'brace') {
                                break;
                            }
                            if (e[t].type !== 'dots') {
                                s.unshift(e[t].value);
                            }
                        }
                        t = expandRange(s, n);
                        O.backtrack = true;
                    }
                    if (e.comma !== true && e.dots !== true) {
                        const n = O.output.slice(0, e.outputIndex);
                        const s = O.tokens.slice(e.tokensIndex);
                        e.value = e.output = '\\{';
                        D = t = '\\}';
                        O.output = n;
                        for (const e of s){
                            O.output += e.output || e.value;
                        }
                    }
                    push({
                        type: 'brace',
                        value: D,
                        output: t
                    });
                    decrement('braces');
                    $.pop();
                    continue;
                }
                if (D === '|') {
                    if (L.length > 0) {
                        L[L.length - 1].conditions++;
                    }
                    push({
                        type: 'text',
                        value: D
                    });
                    continue;
                }
                if (D === ',') {
                    let e = D;
                    const t = $[$.length - 1];
                    if (t && I[I.length - 1] === 'braces') {
                        t.comma = true;
                        e = '|';
                    }
                    push({
                        type: 'comma',
                        value: D,
                        output: e
                    });
                    continue;
                }
                if (D === '/') {
                    if (M.type === 'dot' && O.index === O.start + 1) {
                        O.start = O.index + 1;
                        O.consumed = '';
                        O.output = '';
                        h.pop();
                        M = p;
                        continue;
                    }
                    push({
                        type: 'slash',
                        value: D,
                        output: v
                    });
                    continue;
                }
                if (D === '.') {
                    if (O.braces > 0 && M.type === 'dot') {
                        if (M.value === '.') M.output = y;
                        const e = $[$.length - 1];
                        M.type = 'dots';
                        M.output += D;
                        M.value += D;
                        e.dots = true;
                        continue;
                    }
                    if (O.braces + O.parens === 0 && M.type !== 'bos' && M.type !== 'slash') {
                        push({
                            type: 'text',
                            value: D,
                            output: y
                        });
                        continue;
                    }
                    push({
                        type: 'dot',
                        value: D,
                        output: y
                    });
                    continue;
                }
                if (D === '?') {
                    const e = M && M.value === '(';
                    if (!e && n.noextglob !== true && B() === '(' && B(2) !== '?') {
                        extglobOpen('qmark', D);
                        continue;
                    }
                    if (M && M.type === 'paren') {
                        const e = B();
                        let t = D;
                        if (M.value === '(' && !/[!=<:]/.test(e) || e === '<' && !/<([!=]|\w+>)/.test(remaining())) {
                            t = `\\${D}`;
                        }
                        push({
                            type: 'text',
                            value: D,
                            output: t
                        });
                        continue;
                    }
                    if (n.dot !== true && (M.type === 'slash' || M.type === 'bos')) {
                        push({
                            type: 'qmark',
                            value: D,
                            output: x
                        });
                        continue;
                    }
                    push({
                        type: 'qmark',
                        value: D,
                        output: A
                    });
                    continue;
                }
                if (D === '!') {
                    if (n.noextglob !== true && B() === '(') {
                        if (B(2) !== '?' || !/[!=<:]/.test(B(3))) {
                            extglobOpen('negate', D);
                            continue;
                        }
                    }
                    if (n.nonegate !== true && O.index === 0) {
                        negate();
                        continue;
                    }
                }
                if (D === '+') {
                    if (n.noextglob !== true && B() === '(' && B(2) !== '?') {
                        extglobOpen('plus', D);
                        continue;
                    }
                    if (M && M.value === '(' || n.regex === false) {
                        push({
                            type: 'plus',
                            value: D,
                            output: b
                        });
                        continue;
                    }
                    if (M && (M.type === 'bracket' || M.type === 'paren' || M.type === 'brace') || O.parens > 0) {
                        push({
                            type: 'plus',
                            value: D
                        });
                        continue;
                    }
                    push({
                        type: 'plus',
                        value: b
                    });
                    continue;
                }
                if (D === '@') {
                    if (n.noextglob !== true && B() === '(' && B(2) !== '?') {
                        push({
                            type: 'at',
                            extglob: true,
                            value: D,
                            output: ''
                        });
                        continue;
                    }
                    push({
                        type: 'text',
                        value: D
                    });
                    continue;
                }
                if (D !== '*') {
                    if (D === '$' || D === '^') {
                        D = `\\${D}`;
                    }
                    const e = a.exec(remaining());
                    if (e) {
                        D += e[0];
                        O.index += e[0].length;
                    }
                    push({
                        type: 'text',
                        value: D
                    });
                    continue;
                }
                if (M && (M.type === 'globstar' || M.star === true)) {
                    M.type = 'star';
                    M.star = true;
                    M.value += D;
                    M.output = R;
                    O.backtrack = true;
                    O.globstar = true;
                    consume(D);
                    continue;
                }
                let t = remaining();
                if (n.noextglob !== true && /^\([^?]/.test(t)) {
                    extglobOpen('star', D);
                    continue;
                }
                if (M.type === 'star') {
                    if (n.noglobstar === true) {
                        consume(D);
                        continue;
                    }
                    const s = M.prev;
                    const r = s.prev;
                    const i = s.type === 'slash' || s.type === 'bos';
                    const o = r && (r.type === 'star' || r.type === 'globstar');
                    if (n.bash === true && (!i || t[0] && t[0] !== '/')) {
                        push({
                            type: 'star',
                            value: D,
                            output: ''
                        });
                        continue;
                    }
                    const a = O.braces > 0 && (s.type === 'comma' || s.type === 'brace');
                    const c = L.length && (s.type === 'pipe' || s.type === 'paren');
                    if (!i && s.type !== 'paren' && !a && !c) {
                        push({
                            type: 'star',
                            value: D,
                            output: ''
                        });
                        continue;
                    }
                    while(t.slice(0, 3) === '/**'){
                        const n = e[O.index + 4];
                        if (n && n !== '/') {
                            break;
                        }
                        t = t.slice(3);
                        consume('/**', 3);
                    }
                    if (s.type === 'bos' && eos()) {
                        M.type = 'globstar';
                        M.value += D;
                        M.output = globstar(n);
                        O.output = M.output;
                        O.globstar = true;
                        consume(D);
                        continue;
                    }
                    if (s.type === 'slash' && s.prev.type !== 'bos' && !o && eos()) {
                        O.output = O.output.slice(0, -(s.output + M.output).length);
                        s.output = `(?:${s.output}`;
                        M.type = 'globstar';
                        M.output = globstar(n) + (n.strictSlashes ? ')' : '|$)');
                        M.value += D;
                        O.globstar = true;
                        O.output += s.output + M.output;
                        consume(D);
                        continue;
                    }
                    if (s.type === 'slash' && s.prev.type !== 'bos' && t[0] === '/') {
                        const e = t[1] !== void 0 ? '|$' : '';
                        O.output = O.output.slice(0, -(s.output + M.output).length);
                        s.output = `(?:${s.output}`;
                        M.type = 'globstar';
                        M.output = `${globstar(n)}${v}|${v}${e})`;
                        M.value += D;
                        O.output += s.output + M.output;
                        O.globstar = true;
                        consume(D + F());
                        push({
                            type: 'slash',
                            value: '/',
                            output: ''
                        });
                        continue;
                    }
                    if (s.type === 'bos' && t[0] === '/') {
                        M.type = 'globstar';
                        M.value += D;
                        M.output = `(?:^|${v}|${globstar(n)}${v})`;
                        O.output = M.output;
                        O.globstar = true;
                        consume(D + F());
                        push({
                            type: 'slash',
                            value: '/',
                            output: ''
                        });
                        continue;
                    }
                    O.output = O.output.slice(0, -M.output.length);
                    M.type = 'globstar';
                    M.output = globstar(n);
                    M.value += D;
                    O.output += M.output;
                    O.globstar = true;
                    consume(D);
                    continue;
                }
                const s = {
                    type: 'star',
                    value: D,
                    output: R
                };
                if (n.bash === true) {
                    s.output = '.*?';
                    if (M.type === 'bos' || M.type === 'slash') {
                        s.output = N + s.output;
                    }
                    push(s);
                    continue;
                }
                if (M && (M.type === 'bracket' || M.type === 'paren') && n.regex === true) {
                    s.output = D;
                    push(s);
                    continue;
                }
                if (O.index === O.start || M.type === 'slash' || M.type === 'dot') {
                    if (M.type === 'dot') {
                        O.output += w;
                        M.output += w;
                    } else if (n.dot === true) {
                        O.output += _;
                        M.output += _;
                    } else {
                        O.output += N;
                        M.output += N;
                    }
                    if (B() !== '*') {
                        O.output += S;
                        M.output += S;
                    }
                }
                push(s);
            }
            while(O.brackets > 0){
                if (n.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
                O.output = r.escapeLast(O.output, '[');
                decrement('brackets');
            }
            while(O.parens > 0){
                if (n.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
                O.output = r.escapeLast(O.output, '(');
                decrement('parens');
            }
            while(O.braces > 0){
                if (n.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
                O.output = r.escapeLast(O.output, '{');
                decrement('braces');
            }
            if (n.strictSlashes !== true && (M.type === 'star' || M.type === 'bracket')) {
                push({
                    type: 'maybe_slash',
                    value: '',
                    output: `${v}?`
                });
            }
            if (O.backtrack === true) {
                O.output = '';
                for (const e of O.tokens){
                    O.output += e.output != null ? e.output : e.value;
                    if (e.suffix) {
                        O.output += e.suffix;
                    }
                }
            }
            return O;
        };
        parse.fastpaths = (e, t)=>{
            const n = {
                ...t
            };
            const o = typeof n.maxLength === 'number' ? Math.min(i, n.maxLength) : i;
            const a = e.length;
            if (a > o) {
                throw new SyntaxError(`Input length: ${a}, exceeds maximum allowed length: ${o}`);
            }
            e = l[e] || e;
            const { DOT_LITERAL: c, SLASH_LITERAL: u, ONE_CHAR: f, DOTS_SLASH: p, NO_DOT: h, NO_DOTS: d, NO_DOTS_SLASH: g, STAR: m, START_ANCHOR: y } = s.globChars(n.windows);
            const b = n.dot ? d : h;
            const v = n.dot ? g : h;
            const S = n.capture ? '' : '?:';
            const E = {
                negated: false,
                prefix: ''
            };
            let k = n.bash === true ? '.*?' : m;
            if (n.capture) {
                k = `(${k})`;
            }
            const globstar = (e)=>{
                if (e.noglobstar === true) return k;
                return `(${S}(?:(?!${y}${e.dot ? p : c}).)*?)`;
            };
            const create = (e)=>{
                switch(e){
                    case '*':
                        return `${b}${f}${k}`;
                    case '.*':
                        return `${c}${f}${k}`;
                    case '*.*':
                        return `${b}${k}${c}${f}${k}`;
                    case '*/*':
                        return `${b}${k}${u}${f}${v}${k}`;
                    case '**':
                        return b + globstar(n);
                    case '**/*':
                        return `(?:${b}${globstar(n)}${u})?${v}${f}${k}`;
                    case '**/*.*':
                        return `(?:${b}${globstar(n)}${u})?${v}${k}${c}${f}${k}`;
                    case '**/.*':
                        return `(?:${b}${globstar(n)}${u})?${c}${f}${k}`;
                    default:
                        {
                            const t = /^(.*?)\.(\w+)$/.exec(e);
                            if (!t) return;
                            const n = create(t[1]);
                            if (!n) return;
                            return n + c + t[2];
                        }
                }
            };
            const w = r.removePrefix(e, E);
            let _ = create(w);
            if (_ && n.strictSlashes !== true) {
                _ += `${u}?`;
            }
            return _;
        };
        e.exports = parse;
    }),
    8016: (function (e, t, n) {
        const s = n(1781);
        const r = n(8265);
        const i = n(4059);
        const o = n(5595);
        const isObject = (e)=>e && typeof e === 'object' && !Array.isArray(e);
        const picomatch = (e, t, n = false)=>{
            if (Array.isArray(e)) {
                const s = e.map((e)=>picomatch(e, t, n));
                const arrayMatcher = (e)=>{
                    for (const t of s){
                        const n = t(e);
                        if (n) return n;
                    }
                    return false;
                };
                return arrayMatcher;
            }
            const s = isObject(e) && e.tokens && e.input;
            if (e === '' || typeof e !== 'string' && !s) {
                throw new TypeError('Expected pattern to be a non-empty string');
            }
            const r = t || {};
            const i = r.windows;
            const o = s ? picomatch.compileRe(e, t) : picomatch.makeRe(e, t, false, true);
            const a = o.state;
            delete o.state;
            let isIgnored = ()=>false;
            if (r.ignore) {
                const e = {
                    ...t,
                    ignore: null,
                    onMatch: null,
                    onResult: null
                };
                isIgnored = picomatch(r.ignore, e, n);
            }
            const matcher = (n, s = false)=>{
                const { isMatch: c, match: l, output: u } = picomatch.test(n, o, t, {
                    glob: e,
                    posix: i
                });
                const f = {
                    glob: e,
                    state: a,
                    regex: o,
                    posix: i,
                    input: n,
                    output: u,
                    match: l,
                    isMatch: c
                };
                if (typeof r.onResult === 'function') {
                    r.onResult(f);
                }
                if (c === false) {
                    f.isMatch = false;
                    return s ? f : false;
                }
                if (isIgnored(n)) {
                    if (typeof r.onIgnore === 'function') {
                        r.onIgnore(f);
                    }
                    f.isMatch = false;
                    return s ? f : false;
                }
                if (typeof r.onMatch === 'function') {
                    r.onMatch(f);
                }
                return s ? f : true;
            };
            if (n) {
                matcher.state = a;
            }
            return matcher;
        };
        picomatch.test = (e, t, n, { glob: s, posix: r } = {})=>{
            if (typeof e !== 'string') {
                throw new TypeError('Expected input to be a string');
            }
            if (e === '') {
                return {
                    isMatch: false,
                    output: ''
                };
            }
            const o = n || {};
            const a = o.format || (r ? i.toPosixSlashes : null);
            let c = e === s;
            let l = c && a ? a(e) : e;
            if (c === false) {
                l = a ? a(e) : e;
                c = l === s;
            }
            if (c === false || o.capture === true) {
                if (o.matchBase === true || o.basename === true) {
                    c = picomatch.matchBase(e, t, n, r);
                } else {
                    c = t.exec(l);
                }
            }
            return {
                isMatch: Boolean(c),
                match: c,
                output: l
            };
        };
        picomatch.matchBase = (e, t, n)=>{
            const s = t instanceof RegExp ? t : picomatch.makeRe(t, n);
            return s.test(i.basename(e));
        };
        picomatch.isMatch = (e, t, n)=>picomatch(t, n)(e);
        picomatch.parse = (e, t)=>{
            if (Array.isArray(e)) return e.map((e)=>picomatch.parse(e, t));
            return r(e, {
                ...t,
                fastpaths: false
            });
        };
        picomatch.scan = (e, t)=>s(e, t);
        picomatch.compileRe = (e, t, n = false, s = false)=>{
            if (n === true) {
                return e.output;
            }
            const r = t || {};
            const i = r.contains ? '' : '^';
            const o = r.contains ? '' : '$';
            let a = `${i}(?:${e.output})${o}`;
            if (e && e.negated === true) {
                a = `^(?!${a}).*$`;
            }
            const c = picomatch.toRegex(a, t);
            if (s === true) {
                c.state = e;
            }
            return c;
        };
        picomatch.makeRe = (e, t = {}, n = false, s = false)=>{
            if (!e || typeof e !== 'string') {
                throw new TypeError('Expected a non-empty string');
            }
            let i = {
                negated: false,
                fastpaths: true
            };
            if (t.fastpaths !== false && (e[0] === '.' || e[0] === '*')) {
                i.output = r.fastpaths(e, t);
            }
            if (!i.output) {
                i = r(e, t);
            }
            return picomatch.compileRe(i, t, n, s);
        };
        picomatch.toRegex = (e, t)=>{
            try {
                const n = t || {};
                return new RegExp(e, n.flags || (n.nocase ? 'i' : ''));
            } catch (e) {
                if (t && t.debug === true) throw e;
                return /$^/;
            }
        };
        picomatch.constants = o;
        e.exports = picomatch;
    }),
    1781: (function (e, t, n) {
        const s = n(4059);
        const { CHAR_ASTERISK: r, CHAR_AT: i, CHAR_BACKWARD_SLASH: o, CHAR_COMMA: a, CHAR_DOT: c, CHAR_EXCLAMATION_MARK: l, CHAR_FORWARD_SLASH: u, CHAR_LEFT_CURLY_BRACE: f, CHAR_LEFT_PARENTHESES: p, CHAR_LEFT_SQUARE_BRACKET: h, CHAR_PLUS: d, CHAR_QUESTION_MARK: g, CHAR_RIGHT_CURLY_BRACE: m, CHAR_RIGHT_PARENTHESES: y, CHAR_RIGHT_SQUARE_BRACKET: b } = n(5595);
        const isPathSeparator = (e)=>{
            return e === u || e === o;
        };
        const depth = (e)=>{
            if (e.isPrefix !== true) {
                e.depth = e.isGlobstar ? Infinity : 1;
            }
        };
        const scan = (e, t)=>{
            const n = t || {};
            const v = e.length - 1;
            const S = n.parts === true || n.scanToEnd === true;
            const E = [];
            const k = [];
            const w = [];
            let _ = e;
            let A = -1;
            let x = 0;
            let P = 0;
            let T = false;
            let N = false;
            let C = false;
            let R = false;
            let O = false;
            let L = false;
            let $ = false;
            let I = false;
            let M = false;
            let D = false;
            let B = 0;
            let F;
            let j;
            let U = {
                value: '',
                depth: 0,
                isGlob: false
            };
            const eos = ()=>A >= v;
            const peek = ()=>_.charCodeAt(A + 1);
            const advance = ()=>{
                F = j;
                return _.charCodeAt(++A);
            };
            while(A < v){
                j = advance();
                let e;
                if (j === o) {
                    $ = U.backslashes = true;
                    j = advance();
                    if (j === f) {
                        L = true;
                    }
                    continue;
                }
                if (L === true || j === f) {
                    B++;
                    while(eos() !== true && (j = advance())){
                        if (j === o) {
                            $ = U.backslashes = true;
                            advance();
                            continue;
                        }
                        if (j === f) {
                            B++;
                            continue;
                        }
                        if (L !== true && j === c && (j = advance()) === c) {
                            T = U.isBrace = true;
                            C = U.isGlob = true;
                            D = true;
                            if (S === true) {
                                continue;
                            }
                            break;
                        }
                        if (L !== true && j === a) {
                            T = U.isBrace = true;
                            C = U.isGlob = true;
                            D = true;
                            if (S === true) {
                                continue;
                            }
                            break;
                        }
                        if (j === m) {
                            B--;
                            if (B === 0) {
                                L = false;
                                T = U.isBrace = true;
                                D = true;
                                break;
                            }
                        }
                    }
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (j === u) {
                    E.push(A);
                    k.push(U);
                    U = {
                        value: '',
                        depth: 0,
                        isGlob: false
                    };
                    if (D === true) continue;
                    if (F === c && A === x + 1) {
                        x += 2;
                        continue;
                    }
                    P = A + 1;
                    continue;
                }
                if (n.noext !== true) {
                    const e = j === d || j === i || j === r || j === g || j === l;
                    if (e === true && peek() === p) {
                        C = U.isGlob = true;
                        R = U.isExtglob = true;
                        D = true;
                        if (j === l && A === x) {
                            M = true;
                        }
                        if (S === true) {
                            while(eos() !== true && (j = advance())){
                                if (j === o) {
                                    $ = U.backslashes = true;
                                    j = advance();
                                    continue;
                                }
                                if (j === y) {
                                    C = U.isGlob = true;
                                    D = true;
                                    break;
                                }
                            }
                            continue;
                        }
                        break;
                    }
                }
                if (j === r) {
                    if (F === r) O = U.isGlobstar = true;
                    C = U.isGlob = true;
                    D = true;
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (j === g) {
                    C = U.isGlob = true;
                    D = true;
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (j === h) {
                    while(eos() !== true && (e = advance())){
                        if (e === o) {
                            $ = U.backslashes = true;
                            advance();
                            continue;
                        }
                        if (e === b) {
                            N = U.isBracket = true;
                            C = U.isGlob = true;
                            D = true;
                            break;
                        }
                    }
                    if (S === true) {
                        continue;
                    }
                    break;
                }
                if (n.nonegate !== true && j === l && A === x) {
                    I = U.negated = true;
                    x++;
                    continue;
                }
                if (n.noparen !== true && j === p) {
                    C = U.isGlob = true;
                    if (S === true) {
                        while(eos() !== true && (j = advance())){
                            if (j === p) {
                                $ = U.backslashes = true;
                                j = advance();
                                continue;
                            }
                            if (j === y) {
                                D = true;
                                break;
                            }
                        }
                        continue;
                    }
                    break;
                }
                if (C === true) {
                    D = true;
                    if (S === true) {
                        continue;
                    }
                    break;
                }
            }
            if (n.noext === true) {
                R = false;
                C = false;
            }
            let H = _;
            let K = '';
            let q = '';
            if (x > 0) {
                K = _.slice(0, x);
                _ = _.slice(x);
                P -= x;
            }
            if (H && C === true && P > 0) {
                H = _.slice(0, P);
                q = _.slice(P);
            } else if (C === true) {
                H = '';
                q = _;
            } else {
                H = _;
            }
            if (H && H !== '' && H !== '/' && H !== _) {
                if (isPathSeparator(H.charCodeAt(H.length - 1))) {
                    H = H.slice(0, -1);
                }
            }
            if (n.unescape === true) {
                if (q) q = s.removeBackslashes(q);
                if (H && $ === true) {
                    H = s.removeBackslashes(H);
                }
            }
            const G = {
                prefix: K,
                input: e,
                start: x,
                base: H,
                glob: q,
                isBrace: T,
                isBracket: N,
                isGlob: C,
                isExtglob: R,
                isGlobstar: O,
                negated: I,
                negatedExtglob: M
            };
            if (n.tokens === true) {
                G.maxDepth = 0;
                if (!isPathSeparator(j)) {
                    k.push(U);
                }
                G.tokens = k;
            }
            if (n.parts === true || n.tokens === true) {
                let t;
                for(let s = 0; s < E.length; s++){
                    const r = t ? t + 1 : x;
                    const i = E[s];
                    const o = e.slice(r, i);
                    if (n.tokens) {
                        if (s === 0 && x !== 0) {
                            k[s].isPrefix = true;
                            k[s].value = K;
                        } else {
                            k[s].value = o;
                        }
                        depth(k[s]);
                        G.maxDepth += k[s].depth;
                    }
                    if (s !== 0 || o !== '') {
                        w.push(o);
                    }
                    t = i;
                }
                if (t && t + 1 < e.length) {
                    const s = e.slice(t + 1);
                    w.push(s);
                    if (n.tokens) {
                        k[k.length - 1].value = s;
                        depth(k[k.length - 1]);
                        G.maxDepth += k[k.length - 1].depth;
                    }
                }
                G.slashes = E;
                G.parts = w;
            }
            return G;
        };
        e.exports = scan;
    }),
    4059: (function (e, t, n) {
        const { REGEX_BACKSLASH: s, REGEX_REMOVE_BACKSLASH: r, REGEX_SPECIAL_CHARS: i, REGEX_SPECIAL_CHARS_GLOBAL: o } = n(5595);
        t.isObject = (e)=>e !== null && typeof e === 'object' && !Array.isArray(e);
        t.hasRegexChars = (e)=>i.test(e);
        t.isRegexChar = (e)=>e.length === 1 && t.hasRegexChars(e);
        t.escapeRegex = (e)=>e.replace(o, '\\$1');
        t.toPosixSlashes = (e)=>e.replace(s, '/');
        t.isWindows = ()=>{
            if (typeof navigator !== 'undefined' && navigator.platform) {
                const e = navigator.platform.toLowerCase();
                return e === 'win32' || e === 'windows';
            }
            if (typeof process !== 'undefined' && process.platform) {
                return process.platform === 'win32';
            }
            return false;
        };
        t.removeBackslashes = (e)=>{
            return e.replace(r, (e)=>{
                return e === '\\' ? '' : e;
            });
        };
        t.escapeLast = (e, n, s)=>{
            const r = e.lastIndexOf(n, s);
            if (r === -1) return e;
            if (e[r - 1] === '\\') return t.escapeLast(e, n, r - 1);
            return `${e.slice(0, r)}\\${e.slice(r)}`;
        };
        t.removePrefix = (e, t = {})=>{
            let n = e;
            if (n.startsWith('./')) {
                n = n.slice(2);
                t.prefix = './';
            }
            return n;
        };
        t.wrapOutput = (e, t = {}, n = {})=>{
            const s = n.contains ? '' : '^';
            const r = n.contains ? '' : '$';
            let i = `${s}(?:${e})${r}`;
            if (t.negated === true) {
                i = `(?:^(?!${i}).*$)`;
            }
            return i;
        };
        t.basename = (e, { windows: t } = {})=>{
            const n = e.split(t ? /[\\/]/ : '/');
            const s = n[n.length - 1];
            if (s === '') {
                return n[n.length - 2];
            }
            return s;
        };
    }),
    4351: (function (e) {
        /*! queue-microtask. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */ let t;
        e.exports = typeof queueMicrotask === 'function' ? queueMicrotask.bind(typeof window !== 'undefined' ? window : global) : (e)=>(t || (t = Promise.resolve())).then(e).catch((e)=>setTimeout(()=>{
                    throw e;
                }, 0));
    }),
    844: (function (e) {
        function reusify(e) {
            var t = new e();
            var n = t;
            function get() {
                var s = t;
                if (s.next) {
                    t = s.next;
                } else {
                    t = new e();
                    n = t;
                }
                s.next = null;
                return s;
            }
            function release(e) {
                n.next = e;
                n = e;
            }
            return {
                get: get,
                release: release
            };
        }
        e.exports = reusify;
    }),
    2743: (function (e, t, n) {
        /*! run-parallel. MIT License. Feross Aboukhadijeh <https://feross.org/opensource> */ e.exports = runParallel;
        const s = n(4351);
        function runParallel(e, t) {
            let n, r, i;
            let o = true;
            if (Array.isArray(e)) {
                n = [];
                r = e.length;
            } else {
                i = Object.keys(e);
                n = {};
                r = i.length;
            }
            function done(e) {
                function end() {
                    if (t) t(e, n);
                    t = null;
                }
                if (o) s(end);
                else end();
            }
            function each(e, t, s) {
                n[e] = s;
                if (--r === 0 || t) {
                    done(t);
                }
            }
            if (!r) {
                done(null);
            } else if (i) {
                i.forEach(function(t) {
                    e[t](function(e, n) {
                        each(t, e, n);
                    });
                });
            } else {
                e.forEach(function(e, t) {
                    e(function(e, n) {
                        each(t, e, n);
                    });
                });
            }
            o = false;
        }
    }),
    7551: (function (e, t, n) {
        /*!
 * to-regex-range <https://github.com/micromatch/to-regex-range>
 *
 * Copyright (c) 2015-present, Jon Schlinkert.
 * Released under the MIT License.
 */ const s = n(3102);
        const toRegexRange = (e, t, n)=>{
            if (s(e) === false) {
                throw new TypeError('toRegexRange: expected the first argument to be a number');
            }
            if (t === void 0 || e === t) {
                return String(e);
            }
            if (s(t) === false) {
                throw new TypeError('toRegexRange: expected the second argument to be a number.');
            }
            let r = {
                relaxZeros: true,
                ...n
            };
            if (typeof r.strictZeros === 'boolean') {
                r.relaxZeros = r.strictZeros === false;
            }
            let i = String(r.relaxZeros);
            let o = String(r.shorthand);
            let a = String(r.capture);
            let c = String(r.wrap);
            let l = e + ':' + t + '=' + i + o + a + c;
            if (toRegexRange.cache.hasOwnProperty(l)) {
                return toRegexRange.cache[l].result;
            }
            let u = Math.min(e, t);
            let f = Math.max(e, t);
            if (Math.abs(u - f) === 1) {
                let n = e + '|' + t;
                if (r.capture) {
                    return `(${n})`;
                }
                if (r.wrap === false) {
                    return n;
                }
                return `(?:${n})`;
            }
            let p = hasPadding(e) || hasPadding(t);
            let h = {
                min: e,
                max: t,
                a: u,
                b: f
            };
            let d = [];
            let g = [];
            if (p) {
                h.isPadded = p;
                h.maxLen = String(h.max).length;
            }
            if (u < 0) {
                let e = f < 0 ? Math.abs(f) : 1;
                g = splitToPatterns(e, Math.abs(u), h, r);
                u = h.a = 0;
            }
            if (f >= 0) {
                d = splitToPatterns(u, f, h, r);
            }
            h.negatives = g;
            h.positives = d;
            h.result = collatePatterns(g, d, r);
            if (r.capture === true) {
                h.result = `(${h.result})`;
            } else if (r.wrap !== false && d.length + g.length > 1) {
                h.result = `(?:${h.result})`;
            }
            toRegexRange.cache[l] = h;
            return h.result;
        };
        function collatePatterns(e, t, n) {
            let s = filterPatterns(e, t, '-', false, n) || [];
            let r = filterPatterns(t, e, '', false, n) || [];
            let i = filterPatterns(e, t, '-?', true, n) || [];
            let o = s.concat(i).concat(r);
            return o.join('|');
        }
        function splitToRanges(e, t) {
            let n = 1;
            let s = 1;
            let r = countNines(e, n);
            let i = new Set([
                t
            ]);
            while(e <= r && r <= t){
                i.add(r);
                n += 1;
                r = countNines(e, n);
            }
            r = countZeros(t + 1, s) - 1;
            while(e < r && r <= t){
                i.add(r);
                s += 1;
                r = countZeros(t + 1, s) - 1;
            }
            i = [
                ...i
            ];
            i.sort(compare);
            return i;
        }
        function rangeToPattern(e, t, n) {
            if (e === t) {
                return {
                    pattern: e,
                    count: [],
                    digits: 0
                };
            }
            let s = zip(e, t);
            let r = s.length;
            let i = '';
            let o = 0;
            for(let e = 0; e < r; e++){
                let [t, r] = s[e];
                if (t === r) {
                    i += t;
                } else if (t !== '0' || r !== '9') {
                    i += toCharacterClass(t, r, n);
                } else {
                    o++;
                }
            }
            if (o) {
                i += n.shorthand === true ? '\\d' : '[0-9]';
            }
            return {
                pattern: i,
                count: [
                    o
                ],
                digits: r
            };
        }
        function splitToPatterns(e, t, n, s) {
            let r = splitToRanges(e, t);
            let i = [];
            let o = e;
            let a;
            for(let e = 0; e < r.length; e++){
                let t = r[e];
                let c = rangeToPattern(String(o), String(t), s);
                let l = '';
                if (!n.isPadded && a && a.pattern === c.pattern) {
                    if (a.count.length > 1) {
                        a.count.pop();
                    }
                    a.count.push(c.count[0]);
                    a.string = a.pattern + toQuantifier(a.count);
                    o = t + 1;
                    continue;
                }
                if (n.isPadded) {
                    l = padZeros(t, n, s);
                }
                c.string = l + c.pattern + toQuantifier(c.count);
                i.push(c);
                o = t + 1;
                a = c;
            }
            return i;
        }
        function filterPatterns(e, t, n, s, r) {
            let i = [];
            for (let r of e){
                let { string: e } = r;
                if (!s && !contains(t, 'string', e)) {
                    i.push(n + e);
                }
                if (s && contains(t, 'string', e)) {
                    i.push(n + e);
                }
            }
            return i;
        }
        function zip(e, t) {
            let n = [];
            for(let s = 0; s < e.length; s++)n.push([
                e[s],
                t[s]
            ]);
            return n;
        }
        function compare(e, t) {
            return e > t ? 1 : t > e ? -1 : 0;
        }
        function contains(e, t, n) {
            return e.some((e)=>e[t] === n);
        }
        function countNines(e, t) {
            return Number(String(e).slice(0, -t) + '9'.repeat(t));
        }
        function countZeros(e, t) {
            return e - e % Math.pow(10, t);
        }
        function toQuantifier(e) {
            let [t = 0, n = ''] = e;
            if (n || t > 1) {
                return `{${t + (n ? ',' + n : '')}}`;
            }
            return '';
        }
        function toCharacterClass(e, t, n) {
            return `[${e}${t - e === 1 ? '' : '-'}${t}]`;
        }
        function hasPadding(e) {
            return /^-?(0+)\d/.test(e);
        }
        function padZeros(e, t, n) {
            if (!t.isPadded) {
                return e;
            }
            let s = Math.abs(t.maxLen - String(e).length);
            let r = n.relaxZeros !== false;
            switch(s){
                case 0:
                    return '';
                case 1:
                    return r ? '0?' : '0';
                case 2:
                    return r ? '0{0,2}' : '00';
                default:
                    {
                        return r ? `0{0,${s}}` : `0{${s}}`;
                    }
            }
        }
        toRegexRange.cache = {};
        toRegexRange.clearCache = ()=>toRegexRange.cache = {};
        e.exports = toRegexRange;
    }),
    3281: (function (e, t, n) {
        var s = n(844);
        function fastqueue(e, t, n) {
            if (typeof e === 'function') {
                n = t;
                t = e;
                e = null;
            }
            if (!(n >= 1)) {
                throw new Error('fastqueue concurrency must be equal to or greater than 1');
            }
            var r = s(Task);
            var i = null;
            var o = null;
            var a = 0;
            var c = null;
            var l = {
                push: push,
                drain: noop,
                saturated: noop,
                pause: pause,
                paused: false,
                get concurrency () {
                    return n;
                },
                set concurrency (e){
                    if (!(e >= 1)) {
                        throw new Error('fastqueue concurrency must be equal to or greater than 1');
                    }
                    n = e;
                    if (l.paused) return;
                    for(; i && a < n;){
                        a++;
                        release();
                    }
                },
                running: running,
                resume: resume,
                idle: idle,
                length: length,
                getQueue: getQueue,
                unshift: unshift,
                empty: noop,
                kill: kill,
                killAndDrain: killAndDrain,
                error: error,
                abort: abort
            };
            return l;
            function running() {
                return a;
            }
            function pause() {
                l.paused = true;
            }
            function length() {
                var e = i;
                var t = 0;
                while(e){
                    e = e.next;
                    t++;
                }
                return t;
            }
            function getQueue() {
                var e = i;
                var t = [];
                while(e){
                    t.push(e.value);
                    e = e.next;
                }
                return t;
            }
            function resume() {
                if (!l.paused) return;
                l.paused = false;
                if (i === null) {
                    a++;
                    release();
                    return;
                }
                for(; i && a < n;){
                    a++;
                    release();
                }
            }
            function idle() {
                return a === 0 && l.length() === 0;
            }
            function push(s, u) {
                var f = r.get();
                f.context = e;
                f.release = release;
                f.value = s;
                f.callback = u || noop;
                f.errorHandler = c;
                if (a >= n || l.paused) {
                    if (o) {
                        o.next = f;
                        o = f;
                    } else {
                        i = f;
                        o = f;
                        l.saturated();
                    }
                } else {
                    a++;
                    t.call(e, f.value, f.worked);
                }
            }
            function unshift(s, u) {
                var f = r.get();
                f.context = e;
                f.release = release;
                f.value = s;
                f.callback = u || noop;
                f.errorHandler = c;
                if (a >= n || l.paused) {
                    if (i) {
                        f.next = i;
                        i = f;
                    } else {
                        i = f;
                        o = f;
                        l.saturated();
                    }
                } else {
                    a++;
                    t.call(e, f.value, f.worked);
                }
            }
            function release(s) {
                if (s) {
                    r.release(s);
                }
                var c = i;
                if (c && a <= n) {
                    if (!l.paused) {
                        if (o === i) {
                            o = null;
                        }
                        i = c.next;
                        c.next = null;
                        t.call(e, c.value, c.worked);
                        if (o === null) {
                            l.empty();
                        }
                    } else {
                        a--;
                    }
                } else if (--a === 0) {
                    l.drain();
                }
            }
            function kill() {
                i = null;
                o = null;
                l.drain = noop;
            }
            function killAndDrain() {
                i = null;
                o = null;
                l.drain();
                l.drain = noop;
            }
            function abort() {
                var e = i;
                i = null;
                o = null;
                while(e){
                    var t = e.next;
                    var n = e.callback;
                    var s = e.errorHandler;
                    var a = e.value;
                    var c = e.context;
                    e.value = null;
                    e.callback = noop;
                    e.errorHandler = null;
                    e.next = null;
                    if (s) {
                        s(new Error('abort'), a);
                    }
                    n.call(c, new Error('abort'));
                    r.release(e);
                    e = t;
                }
                l.drain = noop;
            }
            function error(e) {
                c = e;
            }
        }
        function noop() {}
        function Task() {
            this.value = null;
            this.callback = noop;
            this.next = null;
            this.release = noop;
            this.context = null;
            this.errorHandler = null;
            var e = this;
            this.worked = function worked(t, n) {
                var s = e.callback;
                var r = e.errorHandler;
                var i = e.value;
                e.value = null;
                e.callback = noop;
                if (e.errorHandler) {
                    r(t, i);
                }
                s.call(e.context, t, n);
                e.release(e);
            };
        }
        function queueAsPromised(e, t, n) {
            if (typeof e === 'function') {
                n = t;
                t = e;
                e = null;
            }
            function asyncWrapper(e, n) {
                t.call(this, e).then(function(e) {
                    n(null, e);
                }, n);
            }
            var s = fastqueue(e, asyncWrapper, n);
            var r = s.push;
            var i = s.unshift;
            s.push = push;
            s.unshift = unshift;
            s.drained = drained;
            return s;
            function push(e) {
                var t = new Promise(function(t, n) {
                    r(e, function(e, s) {
                        if (e) {
                            n(e);
                            return;
                        }
                        t(s);
                    });
                });
                t.catch(noop);
                return t;
            }
            function unshift(e) {
                var t = new Promise(function(t, n) {
                    i(e, function(e, s) {
                        if (e) {
                            n(e);
                            return;
                        }
                        t(s);
                    });
                });
                t.catch(noop);
                return t;
            }
            function drained() {
                var e = new Promise(function(e) {
                    process.nextTick(function() {
                        if (s.idle()) {
                            e();
                        } else {
                            var t = s.drain;
                            s.drain = function() {
                                if (typeof t === 'function') t();
                                e();
                                s.drain = t;
                            };
                        }
                    });
                });
                return e;
            }
        }
        e.exports = fastqueue;
        e.exports.promise = queueAsPromised;
    }),
    7349: (function (e, t, n) {
        var s = n(1127);
        var r = n(3301);
        var i = n(4454);
        var o = n(2223);
        var a = n(7103);
        var c = n(334);
        var l = n(3142);
        function resolveCollection(e, t, n, s, r, i) {
            const o = n.type === 'block-map' ? a.resolveBlockMap(e, t, n, s, i) : n.type === 'block-seq' ? c.resolveBlockSeq(e, t, n, s, i) : l.resolveFlowCollection(e, t, n, s, i);
            const u = o.constructor;
            if (r === '!' || r === u.tagName) {
                o.tag = u.tagName;
                return o;
            }
            if (r) o.tag = r;
            return o;
        }
        function composeCollection(e, t, n, a, c) {
            const l = a.tag;
            const u = !l ? null : t.directives.tagName(l.source, (e)=>c(l, 'TAG_RESOLVE_FAILED', e));
            if (n.type === 'block-seq') {
                const { anchor: e, newlineAfterProp: t } = a;
                const n = e && l ? e.offset > l.offset ? e : l : e ?? l;
                if (n && (!t || t.offset < n.offset)) {
                    const e = 'Missing newline after block sequence props';
                    c(n, 'MISSING_CHAR', e);
                }
            }
            const f = n.type === 'block-map' ? 'map' : n.type === 'block-seq' ? 'seq' : n.start.source === '{' ? 'map' : 'seq';
            if (!l || !u || u === '!' || u === i.YAMLMap.tagName && f === 'map' || u === o.YAMLSeq.tagName && f === 'seq') {
                return resolveCollection(e, t, n, c, u);
            }
            let p = t.schema.tags.find((e)=>e.tag === u && e.collection === f);
            if (!p) {
                const s = t.schema.knownTags[u];
                if (s?.collection === f) {
                    t.schema.tags.push(Object.assign({}, s, {
                        default: false
                    }));
                    p = s;
                } else {
                    if (s) {
                        c(l, 'BAD_COLLECTION_TYPE', `${s.tag} used for ${f} collection, but expects ${s.collection ?? 'scalar'}`, true);
                    } else {
                        c(l, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${u}`, true);
                    }
                    return resolveCollection(e, t, n, c, u);
                }
            }
            const h = resolveCollection(e, t, n, c, u, p);
            const d = p.resolve?.(h, (e)=>c(l, 'TAG_RESOLVE_FAILED', e), t.options) ?? h;
            const g = s.isNode(d) ? d : new r.Scalar(d);
            g.range = h.range;
            g.tag = u;
            if (p?.format) g.format = p.format;
            return g;
        }
        t.composeCollection = composeCollection;
    }),
    3683: (function (e, t, n) {
        var s = n(3021);
        var r = n(5937);
        var i = n(7788);
        var o = n(4631);
        function composeDoc(e, t, { offset: n, start: a, value: c, end: l }, u) {
            const f = Object.assign({
                _directives: t
            }, e);
            const p = new s.Document(undefined, f);
            const h = {
                atKey: false,
                atRoot: true,
                directives: p.directives,
                options: p.options,
                schema: p.schema
            };
            const d = o.resolveProps(a, {
                indicator: 'doc-start',
                next: c ?? l?.[0],
                offset: n,
                onError: u,
                parentIndent: 0,
                startOnNewline: true
            });
            if (d.found) {
                p.directives.docStart = true;
                if (c && (c.type === 'block-map' || c.type === 'block-seq') && !d.hasNewline) u(d.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
            }
            p.contents = c ? r.composeNode(h, c, d, u) : r.composeEmptyNode(h, d.end, a, null, d, u);
            const g = p.contents.range[2];
            const m = i.resolveEnd(l, g, false, u);
            if (m.comment) p.comment = m.comment;
            p.range = [
                n,
                g,
                m.offset
            ];
            return p;
        }
        t.composeDoc = composeDoc;
    }),
    5937: (function (e, t, n) {
        var s = n(4065);
        var r = n(1127);
        var i = n(7349);
        var o = n(5413);
        var a = n(7788);
        var c = n(2599);
        const l = {
            composeNode,
            composeEmptyNode
        };
        function composeNode(e, t, n, s) {
            const a = e.atKey;
            const { spaceBefore: c, comment: u, anchor: f, tag: p } = n;
            let h;
            let d = true;
            switch(t.type){
                case 'alias':
                    h = composeAlias(e, t, s);
                    if (f || p) s(t, 'ALIAS_PROPS', 'An alias node must not specify any properties');
                    break;
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar':
                case 'block-scalar':
                    h = o.composeScalar(e, t, p, s);
                    if (f) h.anchor = f.source.substring(1);
                    break;
                case 'block-map':
                case 'block-seq':
                case 'flow-collection':
                    try {
                        h = i.composeCollection(l, e, t, n, s);
                        if (f) h.anchor = f.source.substring(1);
                    } catch (n) {
                        const e = n instanceof Error ? n.message : String(n);
                        s(t, 'RESOURCE_EXHAUSTION', e);
                    }
                    break;
                default:
                    {
                        const e = t.type === 'error' ? t.message : `Unsupported token (type: ${t.type})`;
                        s(t, 'UNEXPECTED_TOKEN', e);
                        d = false;
                    }
            }
            h ?? (h = composeEmptyNode(e, t.offset, undefined, null, n, s));
            if (f && h.anchor === '') s(f, 'BAD_ALIAS', 'Anchor cannot be an empty string');
            if (a && e.options.stringKeys && (!r.isScalar(h) || typeof h.value !== 'string' || h.tag && h.tag !== 'tag:yaml.org,2002:str')) {
                const e = 'With stringKeys, all keys must be strings';
                s(p ?? t, 'NON_STRING_KEY', e);
            }
            if (c) h.spaceBefore = true;
            if (u) {
                if (t.type === 'scalar' && t.source === '') h.comment = u;
                else h.commentBefore = u;
            }
            if (e.options.keepSourceTokens && d) h.srcToken = t;
            return h;
        }
        function composeEmptyNode(e, t, n, s, { spaceBefore: r, comment: i, anchor: a, tag: l, end: u }, f) {
            const p = {
                type: 'scalar',
                offset: c.emptyScalarPosition(t, n, s),
                indent: -1,
                source: ''
            };
            const h = o.composeScalar(e, p, l, f);
            if (a) {
                h.anchor = a.source.substring(1);
                if (h.anchor === '') f(a, 'BAD_ALIAS', 'Anchor cannot be an empty string');
            }
            if (r) h.spaceBefore = true;
            if (i) {
                h.comment = i;
                h.range[2] = u;
            }
            return h;
        }
        function composeAlias({ options: e }, { offset: t, source: n, end: r }, i) {
            const o = new s.Alias(n.substring(1));
            if (o.source === '') i(t, 'BAD_ALIAS', 'Alias cannot be an empty string');
            if (o.source.endsWith(':')) i(t + n.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
            const c = t + n.length;
            const l = a.resolveEnd(r, c, e.strict, i);
            o.range = [
                t,
                c,
                l.offset
            ];
            if (l.comment) o.comment = l.comment;
            return o;
        }
        t.composeEmptyNode = composeEmptyNode;
        t.composeNode = composeNode;
    }),
    5413: (function (e, t, n) {
        var s = n(1127);
        var r = n(3301);
        var i = n(8913);
        var o = n(6842);
        function composeScalar(e, t, n, a) {
            const { value: c, type: l, comment: u, range: f } = t.type === 'block-scalar' ? i.resolveBlockScalar(e, t, a) : o.resolveFlowScalar(t, e.options.strict, a);
            const p = n ? e.directives.tagName(n.source, (e)=>a(n, 'TAG_RESOLVE_FAILED', e)) : null;
            let h;
            if (e.options.stringKeys && e.atKey) {
                h = e.schema[s.SCALAR];
            } else if (p) h = findScalarTagByName(e.schema, c, p, n, a);
            else if (t.type === 'scalar') h = findScalarTagByTest(e, c, t, a);
            else h = e.schema[s.SCALAR];
            let d;
            try {
                const i = h.resolve(c, (e)=>a(n ?? t, 'TAG_RESOLVE_FAILED', e), e.options);
                d = s.isScalar(i) ? i : new r.Scalar(i);
            } catch (s) {
                const e = s instanceof Error ? s.message : String(s);
                a(n ?? t, 'TAG_RESOLVE_FAILED', e);
                d = new r.Scalar(c);
            }
            d.range = f;
            d.source = c;
            if (l) d.type = l;
            if (p) d.tag = p;
            if (h.format) d.format = h.format;
            if (u) d.comment = u;
            return d;
        }
        function findScalarTagByName(e, t, n, r, i) {
            if (n === '!') return e[s.SCALAR];
            const o = [];
            for (const t of e.tags){
                if (!t.collection && t.tag === n) {
                    if (t.default && t.test) o.push(t);
                    else return t;
                }
            }
            for (const e of o)if (e.test?.test(t)) return e;
            const a = e.knownTags[n];
            if (a && !a.collection) {
                e.tags.push(Object.assign({}, a, {
                    default: false,
                    test: undefined
                }));
                return a;
            }
            i(r, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${n}`, n !== 'tag:yaml.org,2002:str');
            return e[s.SCALAR];
        }
        function findScalarTagByTest({ atKey: e, directives: t, schema: n }, r, i, o) {
            const a = n.tags.find((t)=>(t.default === true || e && t.default === 'key') && t.test?.test(r)) || n[s.SCALAR];
            if (n.compat) {
                const e = n.compat.find((e)=>e.default && e.test?.test(r)) ?? n[s.SCALAR];
                if (a.tag !== e.tag) {
                    const n = t.tagString(a.tag);
                    const s = t.tagString(e.tag);
                    const r = `Value may be parsed as either ${n} or ${s}`;
                    o(i, 'TAG_RESOLVE_FAILED', r, true);
                }
            }
            return a;
        }
        t.composeScalar = composeScalar;
    }),
    9984: (function (e, t, n) {
        var s = n(932);
        var r = n(1342);
        var i = n(3021);
        var o = n(1464);
        var a = n(1127);
        var c = n(3683);
        var l = n(7788);
        function getErrorPos(e) {
            if (typeof e === 'number') return [
                e,
                e + 1
            ];
            if (Array.isArray(e)) return e.length === 2 ? e : [
                e[0],
                e[1]
            ];
            const { offset: t, source: n } = e;
            return [
                t,
                t + (typeof n === 'string' ? n.length : 1)
            ];
        }
        function parsePrelude(e) {
            let t = '';
            let n = false;
            let s = false;
            for(let r = 0; r < e.length; ++r){
                const i = e[r];
                switch(i[0]){
                    case '#':
                        t += (t === '' ? '' : s ? '\n\n' : '\n') + (i.substring(1) || ' ');
                        n = true;
                        s = false;
                        break;
                    case '%':
                        if (e[r + 1]?.[0] !== '#') r += 1;
                        n = false;
                        break;
                    default:
                        if (!n) s = true;
                        n = false;
                }
            }
            return {
                comment: t,
                afterEmptyLine: s
            };
        }
        let Composer = class Composer {
            constructor(e = {}){
                this.doc = null;
                this.atDirectives = false;
                this.prelude = [];
                this.errors = [];
                this.warnings = [];
                this.onError = (e, t, n, s)=>{
                    const r = getErrorPos(e);
                    if (s) this.warnings.push(new o.YAMLWarning(r, t, n));
                    else this.errors.push(new o.YAMLParseError(r, t, n));
                };
                this.directives = new r.Directives({
                    version: e.version || '1.2'
                });
                this.options = e;
            }
            decorate(e, t) {
                const { comment: n, afterEmptyLine: s } = parsePrelude(this.prelude);
                if (n) {
                    const r = e.contents;
                    if (t) {
                        e.comment = e.comment ? `${e.comment}\n${n}` : n;
                    } else if (s || e.directives.docStart || !r) {
                        e.commentBefore = n;
                    } else if (a.isCollection(r) && !r.flow && r.items.length > 0) {
                        let e = r.items[0];
                        if (a.isPair(e)) e = e.key;
                        const t = e.commentBefore;
                        e.commentBefore = t ? `${n}\n${t}` : n;
                    } else {
                        const e = r.commentBefore;
                        r.commentBefore = e ? `${n}\n${e}` : n;
                    }
                }
                if (t) {
                    for(let t = 0; t < this.errors.length; ++t)e.errors.push(this.errors[t]);
                    for(let t = 0; t < this.warnings.length; ++t)e.warnings.push(this.warnings[t]);
                } else {
                    e.errors = this.errors;
                    e.warnings = this.warnings;
                }
                this.prelude = [];
                this.errors = [];
                this.warnings = [];
            }
            streamInfo() {
                return {
                    comment: parsePrelude(this.prelude).comment,
                    directives: this.directives,
                    errors: this.errors,
                    warnings: this.warnings
                };
            }
            *compose(e, t = false, n = -1) {
                for (const t of e)yield* this.next(t);
                yield* this.end(t, n);
            }
            *next(e) {
                if (s.env.LOG_STREAM) console.dir(e, {
                    depth: null
                });
                switch(e.type){
                    case 'directive':
                        this.directives.add(e.source, (t, n, s)=>{
                            const r = getErrorPos(e);
                            r[0] += t;
                            this.onError(r, 'BAD_DIRECTIVE', n, s);
                        });
                        this.prelude.push(e.source);
                        this.atDirectives = true;
                        break;
                    case 'document':
                        {
                            const t = c.composeDoc(this.options, this.directives, e, this.onError);
                            if (this.atDirectives && !t.directives.docStart) this.onError(e, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                            this.decorate(t, false);
                            if (this.doc) yield this.doc;
                            this.doc = t;
                            this.atDirectives = false;
                            break;
                        }
                    case 'byte-order-mark':
                    case 'space':
                        break;
                    case 'comment':
                    case 'newline':
                        this.prelude.push(e.source);
                        break;
                    case 'error':
                        {
                            const t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message;
                            const n = new o.YAMLParseError(getErrorPos(e), 'UNEXPECTED_TOKEN', t);
                            if (this.atDirectives || !this.doc) this.errors.push(n);
                            else this.doc.errors.push(n);
                            break;
                        }
                    case 'doc-end':
                        {
                            if (!this.doc) {
                                const t = 'Unexpected doc-end without preceding document';
                                this.errors.push(new o.YAMLParseError(getErrorPos(e), 'UNEXPECTED_TOKEN', t));
                                break;
                            }
                            this.doc.directives.docEnd = true;
                            const t = l.resolveEnd(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
                            this.decorate(this.doc, true);
                            if (t.comment) {
                                const e = this.doc.comment;
                                this.doc.comment = e ? `${e}\n${t.comment}` : t.comment;
                            }
                            this.doc.range[2] = t.offset;
                            break;
                        }
                    default:
                        this.errors.push(new o.YAMLParseError(getErrorPos(e), 'UNEXPECTED_TOKEN', `Unsupported token ${e.type}`));
                }
            }
            *end(e = false, t = -1) {
                if (this.doc) {
                    this.decorate(this.doc, true);
                    yield this.doc;
                    this.doc = null;
                } else if (e) {
                    const e = Object.assign({
                        _directives: this.directives
                    }, this.options);
                    const n = new i.Document(undefined, e);
                    if (this.atDirectives) this.onError(t, 'MISSING_CHAR', 'Missing directives-end indicator line');
                    n.range = [
                        0,
                        t,
                        t
                    ];
                    this.decorate(n, false);
                    yield n;
                }
            }
        };
        t.Composer = Composer;
    }),
    7103: (function (e, t, n) {
        var s = n(7165);
        var r = n(4454);
        var i = n(4631);
        var o = n(9499);
        var a = n(4051);
        var c = n(1187);
        const l = 'All mapping items must start at the same column';
        function resolveBlockMap({ composeNode: e, composeEmptyNode: t }, n, u, f, p) {
            const h = p?.nodeClass ?? r.YAMLMap;
            const d = new h(n.schema);
            if (n.atRoot) n.atRoot = false;
            let g = u.offset;
            let m = null;
            for (const r of u.items){
                const { start: p, key: h, sep: y, value: b } = r;
                const v = i.resolveProps(p, {
                    indicator: 'explicit-key-ind',
                    next: h ?? y?.[0],
                    offset: g,
                    onError: f,
                    parentIndent: u.indent,
                    startOnNewline: true
                });
                const S = !v.found;
                if (S) {
                    if (h) {
                        if (h.type === 'block-seq') f(g, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                        else if ('indent' in h && h.indent !== u.indent) f(g, 'BAD_INDENT', l);
                    }
                    if (!v.anchor && !v.tag && !y) {
                        m = v.end;
                        if (v.comment) {
                            if (d.comment) d.comment += '\n' + v.comment;
                            else d.comment = v.comment;
                        }
                        continue;
                    }
                    if (v.newlineAfterProp || o.containsNewline(h)) {
                        f(h ?? p[p.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
                    }
                } else if (v.found?.indent !== u.indent) {
                    f(g, 'BAD_INDENT', l);
                }
                n.atKey = true;
                const E = v.end;
                const k = h ? e(n, h, v, f) : t(n, E, p, null, v, f);
                if (n.schema.compat) a.flowIndentCheck(u.indent, h, f);
                n.atKey = false;
                if (c.mapIncludes(n, d.items, k)) f(E, 'DUPLICATE_KEY', 'Map keys must be unique');
                const w = i.resolveProps(y ?? [], {
                    indicator: 'map-value-ind',
                    next: b,
                    offset: k.range[2],
                    onError: f,
                    parentIndent: u.indent,
                    startOnNewline: !h || h.type === 'block-scalar'
                });
                g = w.end;
                if (w.found) {
                    if (S) {
                        if (b?.type === 'block-map' && !w.hasNewline) f(g, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                        if (n.options.strict && v.start < w.found.offset - 1024) f(k.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
                    }
                    const i = b ? e(n, b, w, f) : t(n, g, y, null, w, f);
                    if (n.schema.compat) a.flowIndentCheck(u.indent, b, f);
                    g = i.range[2];
                    const o = new s.Pair(k, i);
                    if (n.options.keepSourceTokens) o.srcToken = r;
                    d.items.push(o);
                } else {
                    if (S) f(k.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
                    if (w.comment) {
                        if (k.comment) k.comment += '\n' + w.comment;
                        else k.comment = w.comment;
                    }
                    const e = new s.Pair(k);
                    if (n.options.keepSourceTokens) e.srcToken = r;
                    d.items.push(e);
                }
            }
            if (m && m < g) f(m, 'IMPOSSIBLE', 'Map comment with trailing content');
            d.range = [
                u.offset,
                g,
                m ?? g
            ];
            return d;
        }
        t.resolveBlockMap = resolveBlockMap;
    }),
    8913: (function (e, t, n) {
        var s = n(3301);
        function resolveBlockScalar(e, t, n) {
            const r = t.offset;
            const i = parseBlockScalarHeader(t, e.options.strict, n);
            if (!i) return {
                value: '',
                type: null,
                comment: '',
                range: [
                    r,
                    r,
                    r
                ]
            };
            const o = i.mode === '>' ? s.Scalar.BLOCK_FOLDED : s.Scalar.BLOCK_LITERAL;
            const a = t.source ? splitLines(t.source) : [];
            let c = a.length;
            for(let e = a.length - 1; e >= 0; --e){
                const t = a[e][1];
                if (t === '' || t === '\r') c = e;
                else break;
            }
            if (c === 0) {
                const e = i.chomp === '+' && a.length > 0 ? '\n'.repeat(Math.max(1, a.length - 1)) : '';
                let n = r + i.length;
                if (t.source) n += t.source.length;
                return {
                    value: e,
                    type: o,
                    comment: i.comment,
                    range: [
                        r,
                        n,
                        n
                    ]
                };
            }
            let l = t.indent + i.indent;
            let u = t.offset + i.length;
            let f = 0;
            for(let t = 0; t < c; ++t){
                const [s, r] = a[t];
                if (r === '' || r === '\r') {
                    if (i.indent === 0 && s.length > l) l = s.length;
                } else {
                    if (s.length < l) {
                        const e = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                        n(u + s.length, 'MISSING_CHAR', e);
                    }
                    if (i.indent === 0) l = s.length;
                    f = t;
                    if (l === 0 && !e.atRoot) {
                        const e = 'Block scalar values in collections must be indented';
                        n(u, 'BAD_INDENT', e);
                    }
                    break;
                }
                u += s.length + r.length + 1;
            }
            for(let e = a.length - 1; e >= c; --e){
                if (a[e][0].length > l) c = e + 1;
            }
            let p = '';
            let h = '';
            let d = false;
            for(let e = 0; e < f; ++e)p += a[e][0].slice(l) + '\n';
            for(let e = f; e < c; ++e){
                let [t, r] = a[e];
                u += t.length + r.length + 1;
                const c = r[r.length - 1] === '\r';
                if (c) r = r.slice(0, -1);
                if (r && t.length < l) {
                    const e = i.indent ? 'explicit indentation indicator' : 'first line';
                    const s = `Block scalar lines must not be less indented than their ${e}`;
                    n(u - r.length - (c ? 2 : 1), 'BAD_INDENT', s);
                    t = '';
                }
                if (o === s.Scalar.BLOCK_LITERAL) {
                    p += h + t.slice(l) + r;
                    h = '\n';
                } else if (t.length > l || r[0] === '\t') {
                    if (h === ' ') h = '\n';
                    else if (!d && h === '\n') h = '\n\n';
                    p += h + t.slice(l) + r;
                    h = '\n';
                    d = true;
                } else if (r === '') {
                    if (h === '\n') p += '\n';
                    else h = '\n';
                } else {
                    p += h + r;
                    h = ' ';
                    d = false;
                }
            }
            switch(i.chomp){
                case '-':
                    break;
                case '+':
                    for(let e = c; e < a.length; ++e)p += '\n' + a[e][0].slice(l);
                    if (p[p.length - 1] !== '\n') p += '\n';
                    break;
                default:
                    p += '\n';
            }
            const g = r + i.length + t.source.length;
            return {
                value: p,
                type: o,
                comment: i.comment,
                range: [
                    r,
                    g,
                    g
                ]
            };
        }
        function parseBlockScalarHeader({ offset: e, props: t }, n, s) {
            if (t[0].type !== 'block-scalar-header') {
                s(t[0], 'IMPOSSIBLE', 'Block scalar header not found');
                return null;
            }
            const { source: r } = t[0];
            const i = r[0];
            let o = 0;
            let a = '';
            let c = -1;
            for(let t = 1; t < r.length; ++t){
                const n = r[t];
                if (!a && (n === '-' || n === '+')) a = n;
                else {
                    const s = Number(n);
                    if (!o && s) o = s;
                    else if (c === -1) c = e + t;
                }
            }
            if (c !== -1) s(c, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${r}`);
            let l = false;
            let u = '';
            let f = r.length;
            for(let e = 1; e < t.length; ++e){
                const r = t[e];
                switch(r.type){
                    case 'space':
                        l = true;
                    case 'newline':
                        f += r.source.length;
                        break;
                    case 'comment':
                        if (n && !l) {
                            const e = 'Comments must be separated from other tokens by white space characters';
                            s(r, 'MISSING_CHAR', e);
                        }
                        f += r.source.length;
                        u = r.source.substring(1);
                        break;
                    case 'error':
                        s(r, 'UNEXPECTED_TOKEN', r.message);
                        f += r.source.length;
                        break;
                    default:
                        {
                            const e = `Unexpected token in block scalar header: ${r.type}`;
                            s(r, 'UNEXPECTED_TOKEN', e);
                            const t = r.source;
                            if (t && typeof t === 'string') f += t.length;
                        }
                }
            }
            return {
                mode: i,
                indent: o,
                chomp: a,
                comment: u,
                length: f
            };
        }
        function splitLines(e) {
            const t = e.split(/\n( *)/);
            const n = t[0];
            const s = n.match(/^( *)/);
            const r = s?.[1] ? [
                s[1],
                n.slice(s[1].length)
            ] : [
                '',
                n
            ];
            const i = [
                r
            ];
            for(let e = 1; e < t.length; e += 2)i.push([
                t[e],
                t[e + 1]
            ]);
            return i;
        }
        t.resolveBlockScalar = resolveBlockScalar;
    }),
    334: (function (e, t, n) {
        var s = n(2223);
        var r = n(4631);
        var i = n(4051);
        function resolveBlockSeq({ composeNode: e, composeEmptyNode: t }, n, o, a, c) {
            const l = c?.nodeClass ?? s.YAMLSeq;
            const u = new l(n.schema);
            if (n.atRoot) n.atRoot = false;
            if (n.atKey) n.atKey = false;
            let f = o.offset;
            let p = null;
            for (const { start: s, value: c } of o.items){
                const l = r.resolveProps(s, {
                    indicator: 'seq-item-ind',
                    next: c,
                    offset: f,
                    onError: a,
                    parentIndent: o.indent,
                    startOnNewline: true
                });
                if (!l.found) {
                    if (l.anchor || l.tag || c) {
                        if (c?.type === 'block-seq') a(l.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                        else a(f, 'MISSING_CHAR', 'Sequence item without - indicator');
                    } else {
                        p = l.end;
                        if (l.comment) u.comment = l.comment;
                        continue;
                    }
                }
                const h = c ? e(n, c, l, a) : t(n, l.end, s, null, l, a);
                if (n.schema.compat) i.flowIndentCheck(o.indent, c, a);
                f = h.range[2];
                u.items.push(h);
            }
            u.range = [
                o.offset,
                f,
                p ?? f
            ];
            return u;
        }
        t.resolveBlockSeq = resolveBlockSeq;
    }),
    7788: (function (e, t) {
        function resolveEnd(e, t, n, s) {
            let r = '';
            if (e) {
                let i = false;
                let o = '';
                for (const a of e){
                    const { source: e, type: c } = a;
                    switch(c){
                        case 'space':
                            i = true;
                            break;
                        case 'comment':
                            {
                                if (n && !i) s(a, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                                const t = e.substring(1) || ' ';
                                if (!r) r = t;
                                else r += o + t;
                                o = '';
                                break;
                            }
                        case 'newline':
                            if (r) o += e;
                            i = true;
                            break;
                        default:
                            s(a, 'UNEXPECTED_TOKEN', `Unexpected ${c} at node end`);
                    }
                    t += e.length;
                }
            }
            return {
                comment: r,
                offset: t
            };
        }
        t.resolveEnd = resolveEnd;
    }),
    3142: (function (e, t, n) {
        var s = n(1127);
        var r = n(7165);
        var i = n(4454);
        var o = n(2223);
        var a = n(7788);
        var c = n(4631);
        var l = n(9499);
        var u = n(1187);
        const f = 'Block collections are not allowed within flow collections';
        const isBlock = (e)=>e && (e.type === 'block-map' || e.type === 'block-seq');
        function resolveFlowCollection({ composeNode: e, composeEmptyNode: t }, n, p, h, d) {
            const g = p.start.source === '{';
            const m = g ? 'flow map' : 'flow sequence';
            const y = d?.nodeClass ?? (g ? i.YAMLMap : o.YAMLSeq);
            const b = new y(n.schema);
            b.flow = true;
            const v = n.atRoot;
            if (v) n.atRoot = false;
            if (n.atKey) n.atKey = false;
            let S = p.offset + p.start.source.length;
            for(let o = 0; o < p.items.length; ++o){
                const a = p.items[o];
                const { start: d, key: y, sep: v, value: E } = a;
                const k = c.resolveProps(d, {
                    flow: m,
                    indicator: 'explicit-key-ind',
                    next: y ?? v?.[0],
                    offset: S,
                    onError: h,
                    parentIndent: p.indent,
                    startOnNewline: false
                });
                if (!k.found) {
                    if (!k.anchor && !k.tag && !v && !E) {
                        if (o === 0 && k.comma) h(k.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${m}`);
                        else if (o < p.items.length - 1) h(k.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${m}`);
                        if (k.comment) {
                            if (b.comment) b.comment += '\n' + k.comment;
                            else b.comment = k.comment;
                        }
                        S = k.end;
                        continue;
                    }
                    if (!g && n.options.strict && l.containsNewline(y)) h(y, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                }
                if (o === 0) {
                    if (k.comma) h(k.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${m}`);
                } else {
                    if (!k.comma) h(k.start, 'MISSING_CHAR', `Missing , between ${m} items`);
                    if (k.comment) {
                        let e = '';
                        e: for (const t of d){
                            switch(t.type){
                                case 'comma':
                                case 'space':
                                    break;
                                case 'comment':
                                    e = t.source.substring(1);
                                    break e;
                                default:
                                    break e;
                            }
                        }
                        if (e) {
                            let t = b.items[b.items.length - 1];
                            if (s.isPair(t)) t = t.value ?? t.key;
                            if (t.comment) t.comment += '\n' + e;
                            else t.comment = e;
                            k.comment = k.comment.substring(e.length + 1);
                        }
                    }
                }
                if (!g && !v && !k.found) {
                    const s = E ? e(n, E, k, h) : t(n, k.end, v, null, k, h);
                    b.items.push(s);
                    S = s.range[2];
                    if (isBlock(E)) h(s.range, 'BLOCK_IN_FLOW', f);
                } else {
                    n.atKey = true;
                    const s = k.end;
                    const o = y ? e(n, y, k, h) : t(n, s, d, null, k, h);
                    if (isBlock(y)) h(o.range, 'BLOCK_IN_FLOW', f);
                    n.atKey = false;
                    const l = c.resolveProps(v ?? [], {
                        flow: m,
                        indicator: 'map-value-ind',
                        next: E,
                        offset: o.range[2],
                        onError: h,
                        parentIndent: p.indent,
                        startOnNewline: false
                    });
                    if (l.found) {
                        if (!g && !k.found && n.options.strict) {
                            if (v) for (const e of v){
                                if (e === l.found) break;
                                if (e.type === 'newline') {
                                    h(e, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                    break;
                                }
                            }
                            if (k.start < l.found.offset - 1024) h(l.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                        }
                    } else if (E) {
                        if ('source' in E && E.source?.[0] === ':') h(E, 'MISSING_CHAR', `Missing space after : in ${m}`);
                        else h(l.start, 'MISSING_CHAR', `Missing , or : between ${m} items`);
                    }
                    const w = E ? e(n, E, l, h) : l.found ? t(n, l.end, v, null, l, h) : null;
                    if (w) {
                        if (isBlock(E)) h(w.range, 'BLOCK_IN_FLOW', f);
                    } else if (l.comment) {
                        if (o.comment) o.comment += '\n' + l.comment;
                        else o.comment = l.comment;
                    }
                    const _ = new r.Pair(o, w);
                    if (n.options.keepSourceTokens) _.srcToken = a;
                    if (g) {
                        const e = b;
                        if (u.mapIncludes(n, e.items, o)) h(s, 'DUPLICATE_KEY', 'Map keys must be unique');
                        e.items.push(_);
                    } else {
                        const e = new i.YAMLMap(n.schema);
                        e.flow = true;
                        e.items.push(_);
                        const t = (w ?? o).range;
                        e.range = [
                            o.range[0],
                            t[1],
                            t[2]
                        ];
                        b.items.push(e);
                    }
                    S = w ? w.range[2] : l.end;
                }
            }
            const E = g ? '}' : ']';
            const [k, ...w] = p.end;
            let _ = S;
            if (k?.source === E) _ = k.offset + k.source.length;
            else {
                const e = m[0].toUpperCase() + m.substring(1);
                const t = v ? `${e} must end with a ${E}` : `${e} in block collection must be sufficiently indented and end with a ${E}`;
                h(S, v ? 'MISSING_CHAR' : 'BAD_INDENT', t);
                if (k && k.source.length !== 1) w.unshift(k);
            }
            if (w.length > 0) {
                const e = a.resolveEnd(w, _, n.options.strict, h);
                if (e.comment) {
                    if (b.comment) b.comment += '\n' + e.comment;
                    else b.comment = e.comment;
                }
                b.range = [
                    p.offset,
                    _,
                    e.offset
                ];
            } else {
                b.range = [
                    p.offset,
                    _,
                    _
                ];
            }
            return b;
        }
        t.resolveFlowCollection = resolveFlowCollection;
    }),
    6842: (function (e, t, n) {
        var s = n(3301);
        var r = n(7788);
        function resolveFlowScalar(e, t, n) {
            const { offset: i, type: o, source: a, end: c } = e;
            let l;
            let u;
            const _onError = (e, t, s)=>n(i + e, t, s);
            switch(o){
                case 'scalar':
                    l = s.Scalar.PLAIN;
                    u = plainValue(a, _onError);
                    break;
                case 'single-quoted-scalar':
                    l = s.Scalar.QUOTE_SINGLE;
                    u = singleQuotedValue(a, _onError);
                    break;
                case 'double-quoted-scalar':
                    l = s.Scalar.QUOTE_DOUBLE;
                    u = doubleQuotedValue(a, _onError);
                    break;
                default:
                    n(e, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${o}`);
                    return {
                        value: '',
                        type: null,
                        comment: '',
                        range: [
                            i,
                            i + a.length,
                            i + a.length
                        ]
                    };
            }
            const f = i + a.length;
            const p = r.resolveEnd(c, f, t, n);
            return {
                value: u,
                type: l,
                comment: p.comment,
                range: [
                    i,
                    f,
                    p.offset
                ]
            };
        }
        function plainValue(e, t) {
            let n = '';
            switch(e[0]){
                case '\t':
                    n = 'a tab character';
                    break;
                case ',':
                    n = 'flow indicator character ,';
                    break;
                case '%':
                    n = 'directive indicator character %';
                    break;
                case '|':
                case '>':
                    {
                        n = `block scalar indicator ${e[0]}`;
                        break;
                    }
                case '@':
                case '`':
                    {
                        n = `reserved character ${e[0]}`;
                        break;
                    }
            }
            if (n) t(0, 'BAD_SCALAR_START', `Plain value cannot start with ${n}`);
            return unfoldLines(e);
        }
        function singleQuotedValue(e, t) {
            if (e[e.length - 1] !== "'" || e.length === 1) t(e.length, 'MISSING_CHAR', "Missing closing 'quote");
            return unfoldLines(e.slice(1, -1)).replace(/''/g, "'");
        }
        function unfoldLines(e) {
            const t = /(.*?)\r?\n/sy;
            let n = t.exec(e);
            if (!n) return e;
            let s, r;
            try {
                s = new RegExp('(?<![ \t])[ \t]+$');
                r = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
            } catch  {
                s = /[ \t]+$/;
                r = /^[ \t]+|[ \t]+$/g;
            }
            let i = n[1].replace(s, '');
            let o = ' ';
            let a = t.lastIndex;
            while(n = t.exec(e)){
                const e = n[1].replace(r, '');
                if (e === '') {
                    if (o === '\n') i += o;
                    else o = '\n';
                } else {
                    i += o + e;
                    o = ' ';
                }
                a = t.lastIndex;
            }
            const c = /[ \t]*(.*)/sy;
            c.lastIndex = a;
            n = c.exec(e);
            return i + o + (n?.[1] ?? '');
        }
        function doubleQuotedValue(e, t) {
            let n = '';
            for(let s = 1; s < e.length - 1; ++s){
                const r = e[s];
                if (r === '\r' && e[s + 1] === '\n') continue;
                if (r === '\n') {
                    const { fold: t, offset: r } = foldNewline(e, s);
                    n += t;
                    s = r;
                } else if (r === '\\') {
                    let r = e[++s];
                    const o = i[r];
                    if (o) n += o;
                    else if (r === '\n') {
                        r = e[s + 1];
                        while(r === ' ' || r === '\t')r = e[++s + 1];
                    } else if (r === '\r' && e[s + 1] === '\n') {
                        r = e[++s + 1];
                        while(r === ' ' || r === '\t')r = e[++s + 1];
                    } else if (r === 'x' || r === 'u' || r === 'U') {
                        const i = r === 'x' ? 2 : r === 'u' ? 4 : 8;
                        n += parseCharCode(e, s + 1, i, t);
                        s += i;
                    } else {
                        const r = e.substr(s - 1, 2);
                        t(s - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${r}`);
                        n += r;
                    }
                } else if (r === ' ' || r === '\t') {
                    const t = s;
                    let i = e[s + 1];
                    while(i === ' ' || i === '\t')i = e[++s + 1];
                    if (i !== '\n' && !(i === '\r' && e[s + 2] === '\n')) n += s > t ? e.slice(t, s + 1) : r;
                } else {
                    n += r;
                }
            }
            if (e[e.length - 1] !== '"' || e.length === 1) t(e.length, 'MISSING_CHAR', 'Missing closing "quote');
            return n;
        }
        function foldNewline(e, t) {
            let n = '';
            let s = e[t + 1];
            while(s === ' ' || s === '\t' || s === '\n' || s === '\r'){
                if (s === '\r' && e[t + 2] !== '\n') break;
                if (s === '\n') n += '\n';
                t += 1;
                s = e[t + 1];
            }
            if (!n) n = ' ';
            return {
                fold: n,
                offset: t
            };
        }
        const i = {
            '0': '\0',
            a: '\x07',
            b: '\b',
            e: '\x1b',
            f: '\f',
            n: '\n',
            r: '\r',
            t: '\t',
            v: '\v',
            N: '\u0085',
            _: '\u00a0',
            L: '\u2028',
            P: '\u2029',
            ' ': ' ',
            '"': '"',
            '/': '/',
            '\\': '\\',
            '\t': '\t'
        };
        function parseCharCode(e, t, n, s) {
            const r = e.substr(t, n);
            const i = r.length === n && /^[0-9a-fA-F]+$/.test(r);
            const o = i ? parseInt(r, 16) : NaN;
            try {
                return String.fromCodePoint(o);
            } catch  {
                const r = e.substr(t - 2, n + 2);
                s(t - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${r}`);
                return r;
            }
        }
        t.resolveFlowScalar = resolveFlowScalar;
    }),
    4631: (function (e, t) {
        function resolveProps(e, { flow: t, indicator: n, next: s, offset: r, onError: i, parentIndent: o, startOnNewline: a }) {
            let c = false;
            let l = a;
            let u = a;
            let f = '';
            let p = '';
            let h = false;
            let d = false;
            let g = null;
            let m = null;
            let y = null;
            let b = null;
            let v = null;
            let S = null;
            let E = null;
            for (const r of e){
                if (d) {
                    if (r.type !== 'space' && r.type !== 'newline' && r.type !== 'comma') i(r.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
                    d = false;
                }
                if (g) {
                    if (l && r.type !== 'comment' && r.type !== 'newline') {
                        i(g, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
                    }
                    g = null;
                }
                switch(r.type){
                    case 'space':
                        if (!t && (n !== 'doc-start' || s?.type !== 'flow-collection') && r.source.includes('\t')) {
                            g = r;
                        }
                        u = true;
                        break;
                    case 'comment':
                        {
                            if (!u) i(r, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                            const e = r.source.substring(1) || ' ';
                            if (!f) f = e;
                            else f += p + e;
                            p = '';
                            l = false;
                            break;
                        }
                    case 'newline':
                        if (l) {
                            if (f) f += r.source;
                            else if (!S || n !== 'seq-item-ind') c = true;
                        } else p += r.source;
                        l = true;
                        h = true;
                        if (m || y) b = r;
                        u = true;
                        break;
                    case 'anchor':
                        if (m) i(r, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                        if (r.source.endsWith(':')) i(r.offset + r.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                        m = r;
                        E ?? (E = r.offset);
                        l = false;
                        u = false;
                        d = true;
                        break;
                    case 'tag':
                        {
                            if (y) i(r, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                            y = r;
                            E ?? (E = r.offset);
                            l = false;
                            u = false;
                            d = true;
                            break;
                        }
                    case n:
                        if (m || y) i(r, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${r.source} indicator`);
                        if (S) i(r, 'UNEXPECTED_TOKEN', `Unexpected ${r.source} in ${t ?? 'collection'}`);
                        S = r;
                        l = n === 'seq-item-ind' || n === 'explicit-key-ind';
                        u = false;
                        break;
                    case 'comma':
                        if (t) {
                            if (v) i(r, 'UNEXPECTED_TOKEN', `Unexpected , in ${t}`);
                            v = r;
                            l = false;
                            u = false;
                            break;
                        }
                    default:
                        i(r, 'UNEXPECTED_TOKEN', `Unexpected ${r.type} token`);
                        l = false;
                        u = false;
                }
            }
            const k = e[e.length - 1];
            const w = k ? k.offset + k.source.length : r;
            if (d && s && s.type !== 'space' && s.type !== 'newline' && s.type !== 'comma' && (s.type !== 'scalar' || s.source !== '')) {
                i(s.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            }
            if (g && (l && g.indent <= o || s?.type === 'block-map' || s?.type === 'block-seq')) i(g, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            return {
                comma: v,
                found: S,
                spaceBefore: c,
                comment: f,
                hasNewline: h,
                anchor: m,
                tag: y,
                newlineAfterProp: b,
                end: w,
                start: E ?? w
            };
        }
        t.resolveProps = resolveProps;
    }),
    9499: (function (e, t) {
        function containsNewline(e) {
            if (!e) return null;
            switch(e.type){
                case 'alias':
                case 'scalar':
                case 'double-quoted-scalar':
                case 'single-quoted-scalar':
                    if (e.source.includes('\n')) return true;
                    if (e.end) {
                        for (const t of e.end)if (t.type === 'newline') return true;
                    }
                    return false;
                case 'flow-collection':
                    for (const t of e.items){
                        for (const e of t.start)if (e.type === 'newline') return true;
                        if (t.sep) {
                            for (const e of t.sep)if (e.type === 'newline') return true;
                        }
                        if (containsNewline(t.key) || containsNewline(t.value)) return true;
                    }
                    return false;
                default:
                    return true;
            }
        }
        t.containsNewline = containsNewline;
    }),
    2599: (function (e, t) {
        function emptyScalarPosition(e, t, n) {
            if (t) {
                n ?? (n = t.length);
                for(let s = n - 1; s >= 0; --s){
                    let n = t[s];
                    switch(n.type){
                        case 'space':
                        case 'comment':
                        case 'newline':
                            e -= n.source.length;
                            continue;
                    }
                    n = t[++s];
                    while(n?.type === 'space'){
                        e += n.source.length;
                        n = t[++s];
                    }
                    break;
                }
            }
            return e;
        }
        t.emptyScalarPosition = emptyScalarPosition;
    }),
    4051: (function (e, t, n) {
        var s = n(9499);
        function flowIndentCheck(e, t, n) {
            if (t?.type === 'flow-collection') {
                const r = t.end[0];
                if (r.indent === e && (r.source === ']' || r.source === '}') && s.containsNewline(t)) {
                    const e = 'Flow end indicator should be more indented than parent';
                    n(r, 'BAD_INDENT', e, true);
                }
            }
        }
        t.flowIndentCheck = flowIndentCheck;
    }),
    1187: (function (e, t, n) {
        var s = n(1127);
        function mapIncludes(e, t, n) {
            const { uniqueKeys: r } = e.options;
            if (r === false) return false;
            const i = typeof r === 'function' ? r : (e, t)=>e === t || s.isScalar(e) && s.isScalar(t) && e.value === t.value;
            return t.some((e)=>i(e.key, n));
        }
        t.mapIncludes = mapIncludes;
    }),
    3021: (function (e, t, n) {
        var s = n(4065);
        var r = n(101);
        var i = n(1127);
        var o = n(7165);
        var a = n(4043);
        var c = n(5840);
        var l = n(6829);
        var u = n(1596);
        var f = n(3661);
        var p = n(2404);
        var h = n(1342);
        let Document = class Document {
            constructor(e, t, n){
                this.commentBefore = null;
                this.comment = null;
                this.errors = [];
                this.warnings = [];
                Object.defineProperty(this, i.NODE_TYPE, {
                    value: i.DOC
                });
                let s = null;
                if (typeof t === 'function' || Array.isArray(t)) {
                    s = t;
                } else if (n === undefined && t) {
                    n = t;
                    t = undefined;
                }
                const r = Object.assign({
                    intAsBigInt: false,
                    keepSourceTokens: false,
                    logLevel: 'warn',
                    prettyErrors: true,
                    strict: true,
                    stringKeys: false,
                    uniqueKeys: true,
                    version: '1.2'
                }, n);
                this.options = r;
                let { version: o } = r;
                if (n?._directives) {
                    this.directives = n._directives.atDocument();
                    if (this.directives.yaml.explicit) o = this.directives.yaml.version;
                } else this.directives = new h.Directives({
                    version: o
                });
                this.setSchema(o, n);
                this.contents = e === undefined ? null : this.createNode(e, s, n);
            }
            clone() {
                const e = Object.create(Document.prototype, {
                    [i.NODE_TYPE]: {
                        value: i.DOC
                    }
                });
                e.commentBefore = this.commentBefore;
                e.comment = this.comment;
                e.errors = this.errors.slice();
                e.warnings = this.warnings.slice();
                e.options = Object.assign({}, this.options);
                if (this.directives) e.directives = this.directives.clone();
                e.schema = this.schema.clone();
                e.contents = i.isNode(this.contents) ? this.contents.clone(e.schema) : this.contents;
                if (this.range) e.range = this.range.slice();
                return e;
            }
            add(e) {
                if (assertCollection(this.contents)) this.contents.add(e);
            }
            addIn(e, t) {
                if (assertCollection(this.contents)) this.contents.addIn(e, t);
            }
            createAlias(e, t) {
                if (!e.anchor) {
                    const n = u.anchorNames(this);
                    e.anchor = !t || n.has(t) ? u.findNewAnchor(t || 'a', n) : t;
                }
                return new s.Alias(e.anchor);
            }
            createNode(e, t, n) {
                let s = undefined;
                if (typeof t === 'function') {
                    e = t.call({
                        '': e
                    }, '', e);
                    s = t;
                } else if (Array.isArray(t)) {
                    const keyToStr = (e)=>typeof e === 'number' || e instanceof String || e instanceof Number;
                    const e = t.filter(keyToStr).map(String);
                    if (e.length > 0) t = t.concat(e);
                    s = t;
                } else if (n === undefined && t) {
                    n = t;
                    t = undefined;
                }
                const { aliasDuplicateObjects: r, anchorPrefix: o, flow: a, keepUndefined: c, onTagObj: l, tag: f } = n ?? {};
                const { onAnchor: h, setAnchors: d, sourceObjects: g } = u.createNodeAnchors(this, o || 'a');
                const m = {
                    aliasDuplicateObjects: r ?? true,
                    keepUndefined: c ?? false,
                    onAnchor: h,
                    onTagObj: l,
                    replacer: s,
                    schema: this.schema,
                    sourceObjects: g
                };
                const y = p.createNode(e, f, m);
                if (a && i.isCollection(y)) y.flow = true;
                d();
                return y;
            }
            createPair(e, t, n = {}) {
                const s = this.createNode(e, null, n);
                const r = this.createNode(t, null, n);
                return new o.Pair(s, r);
            }
            delete(e) {
                return assertCollection(this.contents) ? this.contents.delete(e) : false;
            }
            deleteIn(e) {
                if (r.isEmptyPath(e)) {
                    if (this.contents == null) return false;
                    this.contents = null;
                    return true;
                }
                return assertCollection(this.contents) ? this.contents.deleteIn(e) : false;
            }
            get(e, t) {
                return i.isCollection(this.contents) ? this.contents.get(e, t) : undefined;
            }
            getIn(e, t) {
                if (r.isEmptyPath(e)) return !t && i.isScalar(this.contents) ? this.contents.value : this.contents;
                return i.isCollection(this.contents) ? this.contents.getIn(e, t) : undefined;
            }
            has(e) {
                return i.isCollection(this.contents) ? this.contents.has(e) : false;
            }
            hasIn(e) {
                if (r.isEmptyPath(e)) return this.contents !== undefined;
                return i.isCollection(this.contents) ? this.contents.hasIn(e) : false;
            }
            set(e, t) {
                if (this.contents == null) {
                    this.contents = r.collectionFromPath(this.schema, [
                        e
                    ], t);
                } else if (assertCollection(this.contents)) {
                    this.contents.set(e, t);
                }
            }
            setIn(e, t) {
                if (r.isEmptyPath(e)) {
                    this.contents = t;
                } else if (this.contents == null) {
                    this.contents = r.collectionFromPath(this.schema, Array.from(e), t);
                } else if (assertCollection(this.contents)) {
                    this.contents.setIn(e, t);
                }
            }
            setSchema(e, t = {}) {
                if (typeof e === 'number') e = String(e);
                let n;
                switch(e){
                    case '1.1':
                        if (this.directives) this.directives.yaml.version = '1.1';
                        else this.directives = new h.Directives({
                            version: '1.1'
                        });
                        n = {
                            resolveKnownTags: false,
                            schema: 'yaml-1.1'
                        };
                        break;
                    case '1.2':
                    case 'next':
                        if (this.directives) this.directives.yaml.version = e;
                        else this.directives = new h.Directives({
                            version: e
                        });
                        n = {
                            resolveKnownTags: true,
                            schema: 'core'
                        };
                        break;
                    case null:
                        if (this.directives) delete this.directives;
                        n = null;
                        break;
                    default:
                        {
                            const t = JSON.stringify(e);
                            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t}`);
                        }
                }
                if (t.schema instanceof Object) this.schema = t.schema;
                else if (n) this.schema = new c.Schema(Object.assign(n, t));
                else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
            }
            toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: s, onAnchor: r, reviver: i } = {}) {
                const o = {
                    anchors: new Map(),
                    doc: this,
                    keep: !e,
                    mapAsMap: n === true,
                    mapKeyWarned: false,
                    maxAliasCount: typeof s === 'number' ? s : 100
                };
                const c = a.toJS(this.contents, t ?? '', o);
                if (typeof r === 'function') for (const { count: e, res: t } of o.anchors.values())r(t, e);
                return typeof i === 'function' ? f.applyReviver(i, {
                    '': c
                }, '', c) : c;
            }
            toJSON(e, t) {
                return this.toJS({
                    json: true,
                    jsonArg: e,
                    mapAsMap: false,
                    onAnchor: t
                });
            }
            toString(e = {}) {
                if (this.errors.length > 0) throw new Error('Document with errors cannot be stringified');
                if ('indent' in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
                    const t = JSON.stringify(e.indent);
                    throw new Error(`"indent" option must be a positive integer, not ${t}`);
                }
                return l.stringifyDocument(this, e);
            }
        };
        function assertCollection(e) {
            if (i.isCollection(e)) return true;
            throw new Error('Expected a YAML collection as document contents');
        }
        t.Document = Document;
    }),
    1596: (function (e, t, n) {
        var s = n(1127);
        var r = n(204);
        function anchorIsValid(e) {
            if (/[\x00-\x19\s,[\]{}]/.test(e)) {
                const t = JSON.stringify(e);
                const n = `Anchor must not contain whitespace or control characters: ${t}`;
                throw new Error(n);
            }
            return true;
        }
        function anchorNames(e) {
            const t = new Set();
            r.visit(e, {
                Value (e, n) {
                    if (n.anchor) t.add(n.anchor);
                }
            });
            return t;
        }
        function findNewAnchor(e, t) {
            for(let n = 1; true; ++n){
                const s = `${e}${n}`;
                if (!t.has(s)) return s;
            }
        }
        function createNodeAnchors(e, t) {
            const n = [];
            const r = new Map();
            let i = null;
            return {
                onAnchor: (s)=>{
                    n.push(s);
                    i ?? (i = anchorNames(e));
                    const r = findNewAnchor(t, i);
                    i.add(r);
                    return r;
                },
                setAnchors: ()=>{
                    for (const e of n){
                        const t = r.get(e);
                        if (typeof t === 'object' && t.anchor && (s.isScalar(t.node) || s.isCollection(t.node))) {
                            t.node.anchor = t.anchor;
                        } else {
                            const t = new Error('Failed to resolve repeated object (this should not happen)');
                            t.source = e;
                            throw t;
                        }
                    }
                },
                sourceObjects: r
            };
        }
        t.anchorIsValid = anchorIsValid;
        t.anchorNames = anchorNames;
        t.createNodeAnchors = createNodeAnchors;
        t.findNewAnchor = findNewAnchor;
    }),
    3661: (function (e, t) {
        function applyReviver(e, t, n, s) {
            if (s && typeof s === 'object') {
                if (Array.isArray(s)) {
                    for(let t = 0, n = s.length; t < n; ++t){
                        const n = s[t];
                        const r = applyReviver(e, s, String(t), n);
                        if (r === undefined) delete s[t];
                        else if (r !== n) s[t] = r;
                    }
                } else if (s instanceof Map) {
                    for (const t of Array.from(s.keys())){
                        const n = s.get(t);
                        const r = applyReviver(e, s, t, n);
                        if (r === undefined) s.delete(t);
                        else if (r !== n) s.set(t, r);
                    }
                } else if (s instanceof Set) {
                    for (const t of Array.from(s)){
                        const n = applyReviver(e, s, t, t);
                        if (n === undefined) s.delete(t);
                        else if (n !== t) {
                            s.delete(t);
                            s.add(n);
                        }
                    }
                } else {
                    for (const [t, n] of Object.entries(s)){
                        const r = applyReviver(e, s, t, n);
                        if (r === undefined) delete s[t];
                        else if (r !== n) s[t] = r;
                    }
                }
            }
            return e.call(t, n, s);
        }
        t.applyReviver = applyReviver;
    }),
    2404: (function (e, t, n) {
        var s = n(4065);
        var r = n(1127);
        var i = n(3301);
        const o = 'tag:yaml.org,2002:';
        function findTagObject(e, t, n) {
            if (t) {
                const e = n.filter((e)=>e.tag === t);
                const s = e.find((e)=>!e.format) ?? e[0];
                if (!s) throw new Error(`Tag ${t} not found`);
                return s;
            }
            return n.find((t)=>t.identify?.(e) && !t.format);
        }
        function createNode(e, t, n) {
            if (r.isDocument(e)) e = e.contents;
            if (r.isNode(e)) return e;
            if (r.isPair(e)) {
                const t = n.schema[r.MAP].createNode?.(n.schema, null, n);
                t.items.push(e);
                return t;
            }
            if (e instanceof String || e instanceof Number || e instanceof Boolean || typeof BigInt !== 'undefined' && e instanceof BigInt) {
                e = e.valueOf();
            }
            const { aliasDuplicateObjects: a, onAnchor: c, onTagObj: l, schema: u, sourceObjects: f } = n;
            let p = undefined;
            if (a && e && typeof e === 'object') {
                p = f.get(e);
                if (p) {
                    p.anchor ?? (p.anchor = c(e));
                    return new s.Alias(p.anchor);
                } else {
                    p = {
                        anchor: null,
                        node: null
                    };
                    f.set(e, p);
                }
            }
            if (t?.startsWith('!!')) t = o + t.slice(2);
            let h = findTagObject(e, t, u.tags);
            if (!h) {
                if (e && typeof e.toJSON === 'function') {
                    e = e.toJSON();
                }
                if (!e || typeof e !== 'object') {
                    const t = new i.Scalar(e);
                    if (p) p.node = t;
                    return t;
                }
                h = e instanceof Map ? u[r.MAP] : Symbol.iterator in Object(e) ? u[r.SEQ] : u[r.MAP];
            }
            if (l) {
                l(h);
                delete n.onTagObj;
            }
            const d = h?.createNode ? h.createNode(n.schema, e, n) : typeof h?.nodeClass?.from === 'function' ? h.nodeClass.from(n.schema, e, n) : new i.Scalar(e);
            if (t) d.tag = t;
            else if (!h.default) d.tag = h.tag;
            if (p) p.node = d;
            return d;
        }
        t.createNode = createNode;
    }),
    1342: (function (e, t, n) {
        var s = n(1127);
        var r = n(204);
        const i = {
            '!': '%21',
            ',': '%2C',
            '[': '%5B',
            ']': '%5D',
            '{': '%7B',
            '}': '%7D'
        };
        const escapeTagName = (e)=>e.replace(/[!,[\]{}]/g, (e)=>i[e]);
        let Directives = class Directives {
            constructor(e, t){
                this.docStart = null;
                this.docEnd = false;
                this.yaml = Object.assign({}, Directives.defaultYaml, e);
                this.tags = Object.assign({}, Directives.defaultTags, t);
            }
            clone() {
                const e = new Directives(this.yaml, this.tags);
                e.docStart = this.docStart;
                return e;
            }
            atDocument() {
                const e = new Directives(this.yaml, this.tags);
                switch(this.yaml.version){
                    case '1.1':
                        this.atNextDocument = true;
                        break;
                    case '1.2':
                        this.atNextDocument = false;
                        this.yaml = {
                            explicit: Directives.defaultYaml.explicit,
                            version: '1.2'
                        };
                        this.tags = Object.assign({}, Directives.defaultTags);
                        break;
                }
                return e;
            }
            add(e, t) {
                if (this.atNextDocument) {
                    this.yaml = {
                        explicit: Directives.defaultYaml.explicit,
                        version: '1.1'
                    };
                    this.tags = Object.assign({}, Directives.defaultTags);
                    this.atNextDocument = false;
                }
                const n = e.trim().split(/[ \t]+/);
                const s = n.shift();
                switch(s){
                    case '%TAG':
                        {
                            if (n.length !== 2) {
                                t(0, '%TAG directive should contain exactly two parts');
                                if (n.length < 2) return false;
                            }
                            const [e, s] = n;
                            this.tags[e] = s;
                            return true;
                        }
                    case '%YAML':
                        {
                            this.yaml.explicit = true;
                            if (n.length !== 1) {
                                t(0, '%YAML directive should contain exactly one part');
                                return false;
                            }
                            const [e] = n;
                            if (e === '1.1' || e === '1.2') {
                                this.yaml.version = e;
                                return true;
                            } else {
                                const n = /^\d+\.\d+$/.test(e);
                                t(6, `Unsupported YAML version ${e}`, n);
                                return false;
                            }
                        }
                    default:
                        t(0, `Unknown directive ${s}`, true);
                        return false;
                }
            }
            tagName(e, t) {
                if (e === '!') return '!';
                if (e[0] !== '!') {
                    t(`Not a valid tag: ${e}`);
                    return null;
                }
                if (e[1] === '<') {
                    const n = e.slice(2, -1);
                    if (n === '!' || n === '!!') {
                        t(`Verbatim tags aren't resolved, so ${e} is invalid.`);
                        return null;
                    }
                    if (e[e.length - 1] !== '>') t('Verbatim tags must end with a >');
                    return n;
                }
                const [, n, s] = e.match(/^(.*!)([^!]*)$/s);
                if (!s) t(`The ${e} tag has no suffix`);
                const r = this.tags[n];
                if (r) {
                    try {
                        return r + decodeURIComponent(s);
                    } catch (e) {
                        t(String(e));
                        return null;
                    }
                }
                if (n === '!') return e;
                t(`Could not resolve tag: ${e}`);
                return null;
            }
            tagString(e) {
                for (const [t, n] of Object.entries(this.tags)){
                    if (e.startsWith(n)) return t + escapeTagName(e.substring(n.length));
                }
                return e[0] === '!' ? e : `!<${e}>`;
            }
            toString(e) {
                const t = this.yaml.explicit ? [
                    `%YAML ${this.yaml.version || '1.2'}`
                ] : [];
                const n = Object.entries(this.tags);
                let i;
                if (e && n.length > 0 && s.isNode(e.contents)) {
                    const t = {};
                    r.visit(e.contents, (e, n)=>{
                        if (s.isNode(n) && n.tag) t[n.tag] = true;
                    });
                    i = Object.keys(t);
                } else i = [];
                for (const [s, r] of n){
                    if (s === '!!' && r === 'tag:yaml.org,2002:') continue;
                    if (!e || i.some((e)=>e.startsWith(r))) t.push(`%TAG ${s} ${r}`);
                }
                return t.join('\n');
            }
        };
        Directives.defaultYaml = {
            explicit: false,
            version: '1.2'
        };
        Directives.defaultTags = {
            '!!': 'tag:yaml.org,2002:'
        };
        t.Directives = Directives;
    }),
    1464: (function (e, t) {
        let YAMLError = class YAMLError extends Error {
            constructor(e, t, n, s){
                super();
                this.name = e;
                this.code = n;
                this.message = s;
                this.pos = t;
            }
        };
        let YAMLParseError = class YAMLParseError extends YAMLError {
            constructor(e, t, n){
                super('YAMLParseError', e, t, n);
            }
        };
        let YAMLWarning = class YAMLWarning extends YAMLError {
            constructor(e, t, n){
                super('YAMLWarning', e, t, n);
            }
        };
        const prettifyError = (e, t)=>(n)=>{
                if (n.pos[0] === -1) return;
                n.linePos = n.pos.map((e)=>t.linePos(e));
                const { line: s, col: r } = n.linePos[0];
                n.message += ` at line ${s}, column ${r}`;
                let i = r - 1;
                let o = e.substring(t.lineStarts[s - 1], t.lineStarts[s]).replace(/[\n\r]+$/, '');
                if (i >= 60 && o.length > 80) {
                    const e = Math.min(i - 39, o.length - 79);
                    o = '\u2026' + o.substring(e);
                    i -= e - 1;
                }
                if (o.length > 80) o = o.substring(0, 79) + '\u2026';
                if (s > 1 && /^ *$/.test(o.substring(0, i))) {
                    let n = e.substring(t.lineStarts[s - 2], t.lineStarts[s - 1]);
                    if (n.length > 80) n = n.substring(0, 79) + '\u2026\n';
                    o = n + o;
                }
                if (/[^ ]/.test(o)) {
                    let e = 1;
                    const t = n.linePos[1];
                    if (t?.line === s && t.col > r) {
                        e = Math.max(1, Math.min(t.col - r, 80 - i));
                    }
                    const a = ' '.repeat(i) + '^'.repeat(e);
                    n.message += `:\n\n${o}\n${a}\n`;
                }
            };
        t.YAMLError = YAMLError;
        t.YAMLParseError = YAMLParseError;
        t.YAMLWarning = YAMLWarning;
        t.prettifyError = prettifyError;
    }),
    8815: (function (e, t, n) {
        var s;
        var r = n(9984);
        var i = n(3021);
        var o = n(5840);
        var a = n(1464);
        var c = n(4065);
        var l = n(1127);
        var u = n(7165);
        var f = n(3301);
        var p = n(4454);
        var h = n(2223);
        var d = n(3461);
        var g = n(361);
        var m = n(6628);
        var y = n(3456);
        var b = n(4047);
        var v = n(204);
        t.Dk = r.Composer;
        s = i.Document;
        s = o.Schema;
        s = a.YAMLError;
        s = a.YAMLParseError;
        s = a.YAMLWarning;
        s = c.Alias;
        t.Vj = l.isAlias;
        s = l.isCollection;
        s = l.isDocument;
        t.jh = l.isMap;
        s = l.isNode;
        s = l.isPair;
        t.jn = l.isScalar;
        t.oP = l.isSeq;
        s = u.Pair;
        s = f.Scalar;
        s = p.YAMLMap;
        s = h.YAMLSeq;
        s = d;
        t.JG = g.Lexer;
        s = m.LineCounter;
        t.iX = y.Parser;
        s = b.parse;
        s = b.parseAllDocuments;
        s = b.parseDocument;
        s = b.stringify;
        s = v.visit;
        s = v.visitAsync;
    }),
    7249: (function (e, t, n) {
        var s = n(932);
        function debug(e, ...t) {
            if (e === 'debug') console.log(...t);
        }
        function warn(e, t) {
            if (e === 'debug' || e === 'warn') {
                if (typeof s.emitWarning === 'function') s.emitWarning(t);
                else console.warn(t);
            }
        }
        t.debug = debug;
        t.warn = warn;
    }),
    4065: (function (e, t, n) {
        var s = n(1596);
        var r = n(204);
        var i = n(1127);
        var o = n(6673);
        var a = n(4043);
        let Alias = class Alias extends o.NodeBase {
            constructor(e){
                super(i.ALIAS);
                this.source = e;
                Object.defineProperty(this, 'tag', {
                    set () {
                        throw new Error('Alias nodes cannot have tags');
                    }
                });
            }
            resolve(e, t) {
                if (t?.maxAliasCount === 0) throw new ReferenceError('Alias resolution is disabled');
                let n;
                if (t?.aliasResolveCache) {
                    n = t.aliasResolveCache;
                } else {
                    n = [];
                    r.visit(e, {
                        Node: (e, t)=>{
                            if (i.isAlias(t) || i.hasAnchor(t)) n.push(t);
                        }
                    });
                    if (t) t.aliasResolveCache = n;
                }
                let s = undefined;
                for (const e of n){
                    if (e === this) break;
                    if (e.anchor === this.source) s = e;
                }
                if (s && t) {
                    const { anchors: e, doc: n, maxAliasCount: r } = t;
                    let i = e.get(s);
                    if (!i) {
                        a.toJS(s, null, t);
                        i = e.get(s);
                    }
                    if (i?.res === undefined) {
                        const e = 'This should not happen: Alias anchor was not resolved?';
                        throw new ReferenceError(e);
                    }
                    if (r >= 0) {
                        i.count += 1;
                        if (i.aliasCount === 0) i.aliasCount = getAliasCount(n, s, e);
                        if (i.count * i.aliasCount > r) {
                            const e = 'Excessive alias count indicates a resource exhaustion attack';
                            throw new ReferenceError(e);
                        }
                    }
                }
                return s;
            }
            toJSON(e, t) {
                if (!t) return {
                    source: this.source
                };
                const n = this.resolve(t.doc, t);
                if (!n) {
                    const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                    throw new ReferenceError(e);
                }
                return t.anchors.get(n).res;
            }
            toString(e, t, n) {
                const r = `*${this.source}`;
                if (e) {
                    s.anchorIsValid(this.source);
                    if (e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
                        const e = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                        throw new Error(e);
                    }
                    if (e.implicitKey) return `${r} `;
                }
                return r;
            }
        };
        function getAliasCount(e, t, n) {
            if (i.isAlias(t)) {
                const s = t.resolve(e);
                const r = n && s && n.get(s);
                return r ? r.count * r.aliasCount : 0;
            } else if (i.isCollection(t)) {
                let s = 0;
                for (const r of t.items){
                    const t = getAliasCount(e, r, n);
                    if (t > s) s = t;
                }
                return s;
            } else if (i.isPair(t)) {
                const s = getAliasCount(e, t.key, n);
                const r = getAliasCount(e, t.value, n);
                return Math.max(s, r);
            }
            return 1;
        }
        t.Alias = Alias;
    }),
    101: (function (e, t, n) {
        var s = n(2404);
        var r = n(1127);
        var i = n(6673);
        function collectionFromPath(e, t, n) {
            let r = n;
            for(let e = t.length - 1; e >= 0; --e){
                const n = t[e];
                if (typeof n === 'number' && Number.isInteger(n) && n >= 0) {
                    const e = [];
                    e[n] = r;
                    r = e;
                } else {
                    r = new Map([
                        [
                            n,
                            r
                        ]
                    ]);
                }
            }
            return s.createNode(r, undefined, {
                aliasDuplicateObjects: false,
                keepUndefined: false,
                onAnchor: ()=>{
                    throw new Error('This should not happen, please report a bug.');
                },
                schema: e,
                sourceObjects: new Map()
            });
        }
        const isEmptyPath = (e)=>e == null || typeof e === 'object' && !!e[Symbol.iterator]().next().done;
        let Collection = class Collection extends i.NodeBase {
            constructor(e, t){
                super(e);
                Object.defineProperty(this, 'schema', {
                    value: t,
                    configurable: true,
                    enumerable: false,
                    writable: true
                });
            }
            clone(e) {
                const t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
                if (e) t.schema = e;
                t.items = t.items.map((t)=>r.isNode(t) || r.isPair(t) ? t.clone(e) : t);
                if (this.range) t.range = this.range.slice();
                return t;
            }
            addIn(e, t) {
                if (isEmptyPath(e)) this.add(t);
                else {
                    const [n, ...s] = e;
                    const i = this.get(n, true);
                    if (r.isCollection(i)) i.addIn(s, t);
                    else if (i === undefined && this.schema) this.set(n, collectionFromPath(this.schema, s, t));
                    else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
                }
            }
            deleteIn(e) {
                const [t, ...n] = e;
                if (n.length === 0) return this.delete(t);
                const s = this.get(t, true);
                if (r.isCollection(s)) return s.deleteIn(n);
                else throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
            }
            getIn(e, t) {
                const [n, ...s] = e;
                const i = this.get(n, true);
                if (s.length === 0) return !t && r.isScalar(i) ? i.value : i;
                else return r.isCollection(i) ? i.getIn(s, t) : undefined;
            }
            hasAllNullValues(e) {
                return this.items.every((t)=>{
                    if (!r.isPair(t)) return false;
                    const n = t.value;
                    return n == null || e && r.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
                });
            }
            hasIn(e) {
                const [t, ...n] = e;
                if (n.length === 0) return this.has(t);
                const s = this.get(t, true);
                return r.isCollection(s) ? s.hasIn(n) : false;
            }
            setIn(e, t) {
                const [n, ...s] = e;
                if (s.length === 0) {
                    this.set(n, t);
                } else {
                    const e = this.get(n, true);
                    if (r.isCollection(e)) e.setIn(s, t);
                    else if (e === undefined && this.schema) this.set(n, collectionFromPath(this.schema, s, t));
                    else throw new Error(`Expected YAML collection at ${n}. Remaining path: ${s}`);
                }
            }
        };
        t.Collection = Collection;
        t.collectionFromPath = collectionFromPath;
        t.isEmptyPath = isEmptyPath;
    }),
    6673: (function (e, t, n) {
        var s = n(3661);
        var r = n(1127);
        var i = n(4043);
        let NodeBase = class NodeBase {
            constructor(e){
                Object.defineProperty(this, r.NODE_TYPE, {
                    value: e
                });
            }
            clone() {
                const e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
                if (this.range) e.range = this.range.slice();
                return e;
            }
            toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: o, reviver: a } = {}) {
                if (!r.isDocument(e)) throw new TypeError('A document argument is required');
                const c = {
                    anchors: new Map(),
                    doc: e,
                    keep: true,
                    mapAsMap: t === true,
                    mapKeyWarned: false,
                    maxAliasCount: typeof n === 'number' ? n : 100
                };
                const l = i.toJS(this, '', c);
                if (typeof o === 'function') for (const { count: e, res: t } of c.anchors.values())o(t, e);
                return typeof a === 'function' ? s.applyReviver(a, {
                    '': l
                }, '', l) : l;
            }
        };
        t.NodeBase = NodeBase;
    }),
    7165: (function (e, t, n) {
        var s = n(2404);
        var r = n(9748);
        var i = n(7104);
        var o = n(1127);
        function createPair(e, t, n) {
            const r = s.createNode(e, undefined, n);
            const i = s.createNode(t, undefined, n);
            return new Pair(r, i);
        }
        let Pair = class Pair {
            constructor(e, t = null){
                Object.defineProperty(this, o.NODE_TYPE, {
                    value: o.PAIR
                });
                this.key = e;
                this.value = t;
            }
            clone(e) {
                let { key: t, value: n } = this;
                if (o.isNode(t)) t = t.clone(e);
                if (o.isNode(n)) n = n.clone(e);
                return new Pair(t, n);
            }
            toJSON(e, t) {
                const n = t?.mapAsMap ? new Map() : {};
                return i.addPairToJSMap(t, n, this);
            }
            toString(e, t, n) {
                return e?.doc ? r.stringifyPair(this, e, t, n) : JSON.stringify(this);
            }
        };
        t.Pair = Pair;
        t.createPair = createPair;
    }),
    3301: (function (e, t, n) {
        var s = n(1127);
        var r = n(6673);
        var i = n(4043);
        const isScalarValue = (e)=>!e || typeof e !== 'function' && typeof e !== 'object';
        let Scalar = class Scalar extends r.NodeBase {
            constructor(e){
                super(s.SCALAR);
                this.value = e;
            }
            toJSON(e, t) {
                return t?.keep ? this.value : i.toJS(this.value, e, t);
            }
            toString() {
                return String(this.value);
            }
        };
        Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
        Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
        Scalar.PLAIN = 'PLAIN';
        Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
        Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';
        t.Scalar = Scalar;
        t.isScalarValue = isScalarValue;
    }),
    4454: (function (e, t, n) {
        var s = n(1212);
        var r = n(7104);
        var i = n(101);
        var o = n(1127);
        var a = n(7165);
        var c = n(3301);
        function findPair(e, t) {
            const n = o.isScalar(t) ? t.value : t;
            for (const s of e){
                if (o.isPair(s)) {
                    if (s.key === t || s.key === n) return s;
                    if (o.isScalar(s.key) && s.key.value === n) return s;
                }
            }
            return undefined;
        }
        let YAMLMap = class YAMLMap extends i.Collection {
            static get tagName() {
                return 'tag:yaml.org,2002:map';
            }
            constructor(e){
                super(o.MAP, e);
                this.items = [];
            }
            static from(e, t, n) {
                const { keepUndefined: s, replacer: r } = n;
                const i = new this(e);
                const add = (e, o)=>{
                    if (typeof r === 'function') o = r.call(t, e, o);
                    else if (Array.isArray(r) && !r.includes(e)) return;
                    if (o !== undefined || s) i.items.push(a.createPair(e, o, n));
                };
                if (t instanceof Map) {
                    for (const [e, n] of t)add(e, n);
                } else if (t && typeof t === 'object') {
                    for (const e of Object.keys(t))add(e, t[e]);
                }
                if (typeof e.sortMapEntries === 'function') {
                    i.items.sort(e.sortMapEntries);
                }
                return i;
            }
            add(e, t) {
                let n;
                if (o.isPair(e)) n = e;
                else if (!e || typeof e !== 'object' || !('key' in e)) {
                    n = new a.Pair(e, e?.value);
                } else n = new a.Pair(e.key, e.value);
                const s = findPair(this.items, n.key);
                const r = this.schema?.sortMapEntries;
                if (s) {
                    if (!t) throw new Error(`Key ${n.key} already set`);
                    if (o.isScalar(s.value) && c.isScalarValue(n.value)) s.value.value = n.value;
                    else s.value = n.value;
                } else if (r) {
                    const e = this.items.findIndex((e)=>r(n, e) < 0);
                    if (e === -1) this.items.push(n);
                    else this.items.splice(e, 0, n);
                } else {
                    this.items.push(n);
                }
            }
            delete(e) {
                const t = findPair(this.items, e);
                if (!t) return false;
                const n = this.items.splice(this.items.indexOf(t), 1);
                return n.length > 0;
            }
            get(e, t) {
                const n = findPair(this.items, e);
                const s = n?.value;
                return (!t && o.isScalar(s) ? s.value : s) ?? undefined;
            }
            has(e) {
                return !!findPair(this.items, e);
            }
            set(e, t) {
                this.add(new a.Pair(e, t), true);
            }
            toJSON(e, t, n) {
                const s = n ? new n() : t?.mapAsMap ? new Map() : {};
                if (t?.onCreate) t.onCreate(s);
                for (const e of this.items)r.addPairToJSMap(t, s, e);
                return s;
            }
            toString(e, t, n) {
                if (!e) return JSON.stringify(this);
                for (const e of this.items){
                    if (!o.isPair(e)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);
                }
                if (!e.allNullValues && this.hasAllNullValues(false)) e = Object.assign({}, e, {
                    allNullValues: true
                });
                return s.stringifyCollection(this, e, {
                    blockItemPrefix: '',
                    flowChars: {
                        start: '{',
                        end: '}'
                    },
                    itemIndent: e.indent || '',
                    onChompKeep: n,
                    onComment: t
                });
            }
        };
        t.YAMLMap = YAMLMap;
        t.findPair = findPair;
    }),
    2223: (function (e, t, n) {
        var s = n(2404);
        var r = n(1212);
        var i = n(101);
        var o = n(1127);
        var a = n(3301);
        var c = n(4043);
        let YAMLSeq = class YAMLSeq extends i.Collection {
            static get tagName() {
                return 'tag:yaml.org,2002:seq';
            }
            constructor(e){
                super(o.SEQ, e);
                this.items = [];
            }
            add(e) {
                this.items.push(e);
            }
            delete(e) {
                const t = asItemIndex(e);
                if (typeof t !== 'number') return false;
                const n = this.items.splice(t, 1);
                return n.length > 0;
            }
            get(e, t) {
                const n = asItemIndex(e);
                if (typeof n !== 'number') return undefined;
                const s = this.items[n];
                return !t && o.isScalar(s) ? s.value : s;
            }
            has(e) {
                const t = asItemIndex(e);
                return typeof t === 'number' && t < this.items.length;
            }
            set(e, t) {
                const n = asItemIndex(e);
                if (typeof n !== 'number') throw new Error(`Expected a valid index, not ${e}.`);
                const s = this.items[n];
                if (o.isScalar(s) && a.isScalarValue(t)) s.value = t;
                else this.items[n] = t;
            }
            toJSON(e, t) {
                const n = [];
                if (t?.onCreate) t.onCreate(n);
                let s = 0;
                for (const e of this.items)n.push(c.toJS(e, String(s++), t));
                return n;
            }
            toString(e, t, n) {
                if (!e) return JSON.stringify(this);
                return r.stringifyCollection(this, e, {
                    blockItemPrefix: '- ',
                    flowChars: {
                        start: '[',
                        end: ']'
                    },
                    itemIndent: (e.indent || '') + '  ',
                    onChompKeep: n,
                    onComment: t
                });
            }
            static from(e, t, n) {
                const { replacer: r } = n;
                const i = new this(e);
                if (t && Symbol.iterator in Object(t)) {
                    let e = 0;
                    for (let o of t){
                        if (typeof r === 'function') {
                            const n = t instanceof Set ? o : String(e++);
                            o = r.call(t, n, o);
                        }
                        i.items.push(s.createNode(o, undefined, n));
                    }
                }
                return i;
            }
        };
        function asItemIndex(e) {
            let t = o.isScalar(e) ? e.value : e;
            if (t && typeof t === 'string') t = Number(t);
            return typeof t === 'number' && Number.isInteger(t) && t >= 0 ? t : null;
        }
        t.YAMLSeq = YAMLSeq;
    }),
    7104: (function (e, t, n) {
        var s = n(7249);
        var r = n(452);
        var i = n(2148);
        var o = n(1127);
        var a = n(4043);
        function addPairToJSMap(e, t, { key: n, value: s }) {
            if (o.isNode(n) && n.addToJSMap) n.addToJSMap(e, t, s);
            else if (r.isMergeKey(e, n)) r.addMergeToJSMap(e, t, s);
            else {
                const r = a.toJS(n, '', e);
                if (t instanceof Map) {
                    t.set(r, a.toJS(s, r, e));
                } else if (t instanceof Set) {
                    t.add(r);
                } else {
                    const i = stringifyKey(n, r, e);
                    const o = a.toJS(s, i, e);
                    if (i in t) Object.defineProperty(t, i, {
                        value: o,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                    else t[i] = o;
                }
            }
            return t;
        }
        function stringifyKey(e, t, n) {
            if (t === null) return '';
            if (typeof t !== 'object') return String(t);
            if (o.isNode(e) && n?.doc) {
                const t = i.createStringifyContext(n.doc, {});
                t.anchors = new Set();
                for (const e of n.anchors.keys())t.anchors.add(e.anchor);
                t.inFlow = true;
                t.inStringifyKey = true;
                const r = e.toString(t);
                if (!n.mapKeyWarned) {
                    let e = JSON.stringify(r);
                    if (e.length > 40) e = e.substring(0, 36) + '..."';
                    s.warn(n.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`);
                    n.mapKeyWarned = true;
                }
                return r;
            }
            return JSON.stringify(t);
        }
        t.addPairToJSMap = addPairToJSMap;
    }),
    1127: (function (e, t) {
        const n = Symbol.for('yaml.alias');
        const s = Symbol.for('yaml.document');
        const r = Symbol.for('yaml.map');
        const i = Symbol.for('yaml.pair');
        const o = Symbol.for('yaml.scalar');
        const a = Symbol.for('yaml.seq');
        const c = Symbol.for('yaml.node.type');
        const isAlias = (e)=>!!e && typeof e === 'object' && e[c] === n;
        const isDocument = (e)=>!!e && typeof e === 'object' && e[c] === s;
        const isMap = (e)=>!!e && typeof e === 'object' && e[c] === r;
        const isPair = (e)=>!!e && typeof e === 'object' && e[c] === i;
        const isScalar = (e)=>!!e && typeof e === 'object' && e[c] === o;
        const isSeq = (e)=>!!e && typeof e === 'object' && e[c] === a;
        function isCollection(e) {
            if (e && typeof e === 'object') switch(e[c]){
                case r:
                case a:
                    return true;
            }
            return false;
        }
        function isNode(e) {
            if (e && typeof e === 'object') switch(e[c]){
                case n:
                case r:
                case o:
                case a:
                    return true;
            }
            return false;
        }
        const hasAnchor = (e)=>(isScalar(e) || isCollection(e)) && !!e.anchor;
        t.ALIAS = n;
        t.DOC = s;
        t.MAP = r;
        t.NODE_TYPE = c;
        t.PAIR = i;
        t.SCALAR = o;
        t.SEQ = a;
        t.hasAnchor = hasAnchor;
        t.isAlias = isAlias;
        t.isCollection = isCollection;
        t.isDocument = isDocument;
        t.isMap = isMap;
        t.isNode = isNode;
        t.isPair = isPair;
        t.isScalar = isScalar;
        t.isSeq = isSeq;
    }),
    4043: (function (e, t, n) {
        var s = n(1127);
        function toJS(e, t, n) {
            if (Array.isArray(e)) return e.map((e, t)=>toJS(e, String(t), n));
            if (e && typeof e.toJSON === 'function') {
                if (!n || !s.hasAnchor(e)) return e.toJSON(t, n);
                const r = {
                    aliasCount: 0,
                    count: 1,
                    res: undefined
                };
                n.anchors.set(e, r);
                n.onCreate = (e)=>{
                    r.res = e;
                    delete n.onCreate;
                };
                const i = e.toJSON(t, n);
                if (n.onCreate) n.onCreate(i);
                return i;
            }
            if (typeof e === 'bigint' && !n?.keep) return Number(e);
            return e;
        }
        t.toJS = toJS;
    }),
    110: (function (e, t, n) {
        var s = n(8913);
        var r = n(6842);
        var i = n(1464);
        var o = n(3069);
        function resolveAsScalar(e, t = true, n) {
            if (e) {
                const _onError = (e, t, s)=>{
                    const r = typeof e === 'number' ? e : Array.isArray(e) ? e[0] : e.offset;
                    if (n) n(r, t, s);
                    else throw new i.YAMLParseError([
                        r,
                        r + 1
                    ], t, s);
                };
                switch(e.type){
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return r.resolveFlowScalar(e, t, _onError);
                    case 'block-scalar':
                        return s.resolveBlockScalar({
                            options: {
                                strict: t
                            }
                        }, e, _onError);
                }
            }
            return null;
        }
        function createScalarToken(e, t) {
            const { implicitKey: n = false, indent: s, inFlow: r = false, offset: i = -1, type: a = 'PLAIN' } = t;
            const c = o.stringifyString({
                type: a,
                value: e
            }, {
                implicitKey: n,
                indent: s > 0 ? ' '.repeat(s) : '',
                inFlow: r,
                options: {
                    blockQuote: true,
                    lineWidth: -1
                }
            });
            const l = t.end ?? [
                {
                    type: 'newline',
                    offset: -1,
                    indent: s,
                    source: '\n'
                }
            ];
            switch(c[0]){
                case '|':
                case '>':
                    {
                        const e = c.indexOf('\n');
                        const t = c.substring(0, e);
                        const n = c.substring(e + 1) + '\n';
                        const r = [
                            {
                                type: 'block-scalar-header',
                                offset: i,
                                indent: s,
                                source: t
                            }
                        ];
                        if (!addEndtoBlockProps(r, l)) r.push({
                            type: 'newline',
                            offset: -1,
                            indent: s,
                            source: '\n'
                        });
                        return {
                            type: 'block-scalar',
                            offset: i,
                            indent: s,
                            props: r,
                            source: n
                        };
                    }
                case '"':
                    return {
                        type: 'double-quoted-scalar',
                        offset: i,
                        indent: s,
                        source: c,
                        end: l
                    };
                case "'":
                    return {
                        type: 'single-quoted-scalar',
                        offset: i,
                        indent: s,
                        source: c,
                        end: l
                    };
                default:
                    return {
                        type: 'scalar',
                        offset: i,
                        indent: s,
                        source: c,
                        end: l
                    };
            }
        }
        function setScalarValue(e, t, n = {}) {
            let { afterKey: s = false, implicitKey: r = false, inFlow: i = false, type: a } = n;
            let c = 'indent' in e ? e.indent : null;
            if (s && typeof c === 'number') c += 2;
            if (!a) switch(e.type){
                case 'single-quoted-scalar':
                    a = 'QUOTE_SINGLE';
                    break;
                case 'double-quoted-scalar':
                    a = 'QUOTE_DOUBLE';
                    break;
                case 'block-scalar':
                    {
                        const t = e.props[0];
                        if (t.type !== 'block-scalar-header') throw new Error('Invalid block scalar header');
                        a = t.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                        break;
                    }
                default:
                    a = 'PLAIN';
            }
            const l = o.stringifyString({
                type: a,
                value: t
            }, {
                implicitKey: r || c === null,
                indent: c !== null && c > 0 ? ' '.repeat(c) : '',
                inFlow: i,
                options: {
                    blockQuote: true,
                    lineWidth: -1
                }
            });
            switch(l[0]){
                case '|':
                case '>':
                    setBlockScalarValue(e, l);
                    break;
                case '"':
                    setFlowScalarValue(e, l, 'double-quoted-scalar');
                    break;
                case "'":
                    setFlowScalarValue(e, l, 'single-quoted-scalar');
                    break;
                default:
                    setFlowScalarValue(e, l, 'scalar');
            }
        }
        function setBlockScalarValue(e, t) {
            const n = t.indexOf('\n');
            const s = t.substring(0, n);
            const r = t.substring(n + 1) + '\n';
            if (e.type === 'block-scalar') {
                const t = e.props[0];
                if (t.type !== 'block-scalar-header') throw new Error('Invalid block scalar header');
                t.source = s;
                e.source = r;
            } else {
                const { offset: t } = e;
                const n = 'indent' in e ? e.indent : -1;
                const i = [
                    {
                        type: 'block-scalar-header',
                        offset: t,
                        indent: n,
                        source: s
                    }
                ];
                if (!addEndtoBlockProps(i, 'end' in e ? e.end : undefined)) i.push({
                    type: 'newline',
                    offset: -1,
                    indent: n,
                    source: '\n'
                });
                for (const t of Object.keys(e))if (t !== 'type' && t !== 'offset') delete e[t];
                Object.assign(e, {
                    type: 'block-scalar',
                    indent: n,
                    props: i,
                    source: r
                });
            }
        }
        function addEndtoBlockProps(e, t) {
            if (t) for (const n of t)switch(n.type){
                case 'space':
                case 'comment':
                    e.push(n);
                    break;
                case 'newline':
                    e.push(n);
                    return true;
            }
            return false;
        }
        function setFlowScalarValue(e, t, n) {
            switch(e.type){
                case 'scalar':
                case 'double-quoted-scalar':
                case 'single-quoted-scalar':
                    e.type = n;
                    e.source = t;
                    break;
                case 'block-scalar':
                    {
                        const s = e.props.slice(1);
                        let r = t.length;
                        if (e.props[0].type === 'block-scalar-header') r -= e.props[0].source.length;
                        for (const e of s)e.offset += r;
                        delete e.props;
                        Object.assign(e, {
                            type: n,
                            source: t,
                            end: s
                        });
                        break;
                    }
                case 'block-map':
                case 'block-seq':
                    {
                        const s = e.offset + t.length;
                        const r = {
                            type: 'newline',
                            offset: s,
                            indent: e.indent,
                            source: '\n'
                        };
                        delete e.items;
                        Object.assign(e, {
                            type: n,
                            source: t,
                            end: [
                                r
                            ]
                        });
                        break;
                    }
                default:
                    {
                        const s = 'indent' in e ? e.indent : -1;
                        const r = 'end' in e && Array.isArray(e.end) ? e.end.filter((e)=>e.type === 'space' || e.type === 'comment' || e.type === 'newline') : [];
                        for (const t of Object.keys(e))if (t !== 'type' && t !== 'offset') delete e[t];
                        Object.assign(e, {
                            type: n,
                            indent: s,
                            source: t,
                            end: r
                        });
                    }
            }
        }
        t.createScalarToken = createScalarToken;
        t.resolveAsScalar = resolveAsScalar;
        t.setScalarValue = setScalarValue;
    }),
    1733: (function (e, t) {
        const stringify = (e)=>'type' in e ? stringifyToken(e) : stringifyItem(e);
        function stringifyToken(e) {
            switch(e.type){
                case 'block-scalar':
                    {
                        let t = '';
                        for (const n of e.props)t += stringifyToken(n);
                        return t + e.source;
                    }
                case 'block-map':
                case 'block-seq':
                    {
                        let t = '';
                        for (const n of e.items)t += stringifyItem(n);
                        return t;
                    }
                case 'flow-collection':
                    {
                        let t = e.start.source;
                        for (const n of e.items)t += stringifyItem(n);
                        for (const n of e.end)t += n.source;
                        return t;
                    }
                case 'document':
                    {
                        let t = stringifyItem(e);
                        if (e.end) for (const n of e.end)t += n.source;
                        return t;
                    }
                default:
                    {
                        let t = e.source;
                        if ('end' in e && e.end) for (const n of e.end)t += n.source;
                        return t;
                    }
            }
        }
        function stringifyItem({ start: e, key: t, sep: n, value: s }) {
            let r = '';
            for (const t of e)r += t.source;
            if (t) r += stringifyToken(t);
            if (n) for (const e of n)r += e.source;
            if (s) r += stringifyToken(s);
            return r;
        }
        t.stringify = stringify;
    }),
    7715: (function (e, t) {
        const n = Symbol('break visit');
        const s = Symbol('skip children');
        const r = Symbol('remove item');
        function visit(e, t) {
            if ('type' in e && e.type === 'document') e = {
                start: e.start,
                value: e.value
            };
            _visit(Object.freeze([]), e, t);
        }
        visit.BREAK = n;
        visit.SKIP = s;
        visit.REMOVE = r;
        visit.itemAtPath = (e, t)=>{
            let n = e;
            for (const [e, s] of t){
                const t = n?.[e];
                if (t && 'items' in t) {
                    n = t.items[s];
                } else return undefined;
            }
            return n;
        };
        visit.parentCollection = (e, t)=>{
            const n = visit.itemAtPath(e, t.slice(0, -1));
            const s = t[t.length - 1][0];
            const r = n?.[s];
            if (r && 'items' in r) return r;
            throw new Error('Parent collection not found');
        };
        function _visit(e, t, s) {
            let i = s(t, e);
            if (typeof i === 'symbol') return i;
            for (const o of [
                'key',
                'value'
            ]){
                const a = t[o];
                if (a && 'items' in a) {
                    for(let t = 0; t < a.items.length; ++t){
                        const i = _visit(Object.freeze(e.concat([
                            [
                                o,
                                t
                            ]
                        ])), a.items[t], s);
                        if (typeof i === 'number') t = i - 1;
                        else if (i === n) return n;
                        else if (i === r) {
                            a.items.splice(t, 1);
                            t -= 1;
                        }
                    }
                    if (typeof i === 'function' && o === 'key') i = i(t, e);
                }
            }
            return typeof i === 'function' ? i(t, e) : i;
        }
        t.visit = visit;
    }),
    3461: (function (e, t, n) {
        var s = n(110);
        var r = n(1733);
        var i = n(7715);
        const o = '\u{FEFF}';
        const a = '\x02';
        const c = '\x18';
        const l = '\x1f';
        const isCollection = (e)=>!!e && 'items' in e;
        const isScalar = (e)=>!!e && (e.type === 'scalar' || e.type === 'single-quoted-scalar' || e.type === 'double-quoted-scalar' || e.type === 'block-scalar');
        function prettyToken(e) {
            switch(e){
                case o:
                    return '<BOM>';
                case a:
                    return '<DOC>';
                case c:
                    return '<FLOW_END>';
                case l:
                    return '<SCALAR>';
                default:
                    return JSON.stringify(e);
            }
        }
        function tokenType(e) {
            switch(e){
                case o:
                    return 'byte-order-mark';
                case a:
                    return 'doc-mode';
                case c:
                    return 'flow-error-end';
                case l:
                    return 'scalar';
                case '---':
                    return 'doc-start';
                case '...':
                    return 'doc-end';
                case '':
                case '\n':
                case '\r\n':
                    return 'newline';
                case '-':
                    return 'seq-item-ind';
                case '?':
                    return 'explicit-key-ind';
                case ':':
                    return 'map-value-ind';
                case '{':
                    return 'flow-map-start';
                case '}':
                    return 'flow-map-end';
                case '[':
                    return 'flow-seq-start';
                case ']':
                    return 'flow-seq-end';
                case ',':
                    return 'comma';
            }
            switch(e[0]){
                case ' ':
                case '\t':
                    return 'space';
                case '#':
                    return 'comment';
                case '%':
                    return 'directive-line';
                case '*':
                    return 'alias';
                case '&':
                    return 'anchor';
                case '!':
                    return 'tag';
                case "'":
                    return 'single-quoted-scalar';
                case '"':
                    return 'double-quoted-scalar';
                case '|':
                case '>':
                    return 'block-scalar-header';
            }
            return null;
        }
        t.createScalarToken = s.createScalarToken;
        t.resolveAsScalar = s.resolveAsScalar;
        t.setScalarValue = s.setScalarValue;
        t.stringify = r.stringify;
        t.visit = i.visit;
        t.BOM = o;
        t.DOCUMENT = a;
        t.FLOW_END = c;
        t.SCALAR = l;
        t.isCollection = isCollection;
        t.isScalar = isScalar;
        t.prettyToken = prettyToken;
        t.tokenType = tokenType;
    }),
    361: (function (e, t, n) {
        var s = n(3461);
        function isEmpty(e) {
            switch(e){
                case undefined:
                case ' ':
                case '\n':
                case '\r':
                case '\t':
                    return true;
                default:
                    return false;
            }
        }
        const r = new Set('0123456789ABCDEFabcdef');
        const i = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
        const o = new Set(',[]{}');
        const a = new Set(' ,[]{}\n\r\t');
        const isNotAnchorChar = (e)=>!e || a.has(e);
        let Lexer1 = class Lexer1 {
            constructor(){
                this.atEnd = false;
                this.blockScalarIndent = -1;
                this.blockScalarKeep = false;
                this.buffer = '';
                this.flowKey = false;
                this.flowLevel = 0;
                this.indentNext = 0;
                this.indentValue = 0;
                this.lineEndPos = null;
                this.next = null;
                this.pos = 0;
            }
            *lex(e, t = false) {
                if (e) {
                    if (typeof e !== 'string') throw TypeError('source is not a string');
                    this.buffer = this.buffer ? this.buffer + e : e;
                    this.lineEndPos = null;
                }
                this.atEnd = !t;
                let n = this.next ?? 'stream';
                while(n && (t || this.hasChars(1)))n = yield* this.parseNext(n);
            }
            atLineEnd() {
                let e = this.pos;
                let t = this.buffer[e];
                while(t === ' ' || t === '\t')t = this.buffer[++e];
                if (!t || t === '#' || t === '\n') return true;
                if (t === '\r') return this.buffer[e + 1] === '\n';
                return false;
            }
            charAt(e) {
                return this.buffer[this.pos + e];
            }
            continueScalar(e) {
                let t = this.buffer[e];
                if (this.indentNext > 0) {
                    let n = 0;
                    while(t === ' ')t = this.buffer[++n + e];
                    if (t === '\r') {
                        const t = this.buffer[n + e + 1];
                        if (t === '\n' || !t && !this.atEnd) return e + n + 1;
                    }
                    return t === '\n' || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
                }
                if (t === '-' || t === '.') {
                    const t = this.buffer.substr(e, 3);
                    if ((t === '---' || t === '...') && isEmpty(this.buffer[e + 3])) return -1;
                }
                return e;
            }
            getLine() {
                let e = this.lineEndPos;
                if (typeof e !== 'number' || e !== -1 && e < this.pos) {
                    e = this.buffer.indexOf('\n', this.pos);
                    this.lineEndPos = e;
                }
                if (e === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
                if (this.buffer[e - 1] === '\r') e -= 1;
                return this.buffer.substring(this.pos, e);
            }
            hasChars(e) {
                return this.pos + e <= this.buffer.length;
            }
            setNext(e) {
                this.buffer = this.buffer.substring(this.pos);
                this.pos = 0;
                this.lineEndPos = null;
                this.next = e;
                return null;
            }
            peek(e) {
                return this.buffer.substr(this.pos, e);
            }
            *parseNext(e) {
                switch(e){
                    case 'stream':
                        return yield* this.parseStream();
                    case 'line-start':
                        return yield* this.parseLineStart();
                    case 'block-start':
                        return yield* this.parseBlockStart();
                    case 'doc':
                        return yield* this.parseDocument();
                    case 'flow':
                        return yield* this.parseFlowCollection();
                    case 'quoted-scalar':
                        return yield* this.parseQuotedScalar();
                    case 'block-scalar':
                        return yield* this.parseBlockScalar();
                    case 'plain-scalar':
                        return yield* this.parsePlainScalar();
                }
            }
            *parseStream() {
                let e = this.getLine();
                if (e === null) return this.setNext('stream');
                if (e[0] === s.BOM) {
                    yield* this.pushCount(1);
                    e = e.substring(1);
                }
                if (e[0] === '%') {
                    let t = e.length;
                    let n = e.indexOf('#');
                    while(n !== -1){
                        const s = e[n - 1];
                        if (s === ' ' || s === '\t') {
                            t = n - 1;
                            break;
                        } else {
                            n = e.indexOf('#', n + 1);
                        }
                    }
                    while(true){
                        const n = e[t - 1];
                        if (n === ' ' || n === '\t') t -= 1;
                        else break;
                    }
                    const s = (yield* this.pushCount(t)) + (yield* this.pushSpaces(true));
                    yield* this.pushCount(e.length - s);
                    this.pushNewline();
                    return 'stream';
                }
                if (this.atLineEnd()) {
                    const t = yield* this.pushSpaces(true);
                    yield* this.pushCount(e.length - t);
                    yield* this.pushNewline();
                    return 'stream';
                }
                yield s.DOCUMENT;
                return yield* this.parseLineStart();
            }
            *parseLineStart() {
                const e = this.charAt(0);
                if (!e && !this.atEnd) return this.setNext('line-start');
                if (e === '-' || e === '.') {
                    if (!this.atEnd && !this.hasChars(4)) return this.setNext('line-start');
                    const e = this.peek(3);
                    if ((e === '---' || e === '...') && isEmpty(this.charAt(3))) {
                        yield* this.pushCount(3);
                        this.indentValue = 0;
                        this.indentNext = 0;
                        return e === '---' ? 'doc' : 'stream';
                    }
                }
                this.indentValue = yield* this.pushSpaces(false);
                if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
                return yield* this.parseBlockStart();
            }
            *parseBlockStart() {
                const [e, t] = this.peek(2);
                if (!t && !this.atEnd) return this.setNext('block-start');
                if ((e === '-' || e === '?' || e === ':') && isEmpty(t)) {
                    const e = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
                    this.indentNext = this.indentValue + 1;
                    this.indentValue += e;
                    return 'block-start';
                }
                return 'doc';
            }
            *parseDocument() {
                yield* this.pushSpaces(true);
                const e = this.getLine();
                if (e === null) return this.setNext('doc');
                let t = yield* this.pushIndicators();
                switch(e[t]){
                    case '#':
                        yield* this.pushCount(e.length - t);
                    case undefined:
                        yield* this.pushNewline();
                        return yield* this.parseLineStart();
                    case '{':
                    case '[':
                        yield* this.pushCount(1);
                        this.flowKey = false;
                        this.flowLevel = 1;
                        return 'flow';
                    case '}':
                    case ']':
                        yield* this.pushCount(1);
                        return 'doc';
                    case '*':
                        yield* this.pushUntil(isNotAnchorChar);
                        return 'doc';
                    case '"':
                    case "'":
                        return yield* this.parseQuotedScalar();
                    case '|':
                    case '>':
                        t += yield* this.parseBlockScalarHeader();
                        t += yield* this.pushSpaces(true);
                        yield* this.pushCount(e.length - t);
                        yield* this.pushNewline();
                        return yield* this.parseBlockScalar();
                    default:
                        return yield* this.parsePlainScalar();
                }
            }
            *parseFlowCollection() {
                let e, t;
                let n = -1;
                do {
                    e = yield* this.pushNewline();
                    if (e > 0) {
                        t = yield* this.pushSpaces(false);
                        this.indentValue = n = t;
                    } else {
                        t = 0;
                    }
                    t += yield* this.pushSpaces(true);
                }while (e + t > 0)
                const r = this.getLine();
                if (r === null) return this.setNext('flow');
                if (n !== -1 && n < this.indentNext && r[0] !== '#' || n === 0 && (r.startsWith('---') || r.startsWith('...')) && isEmpty(r[3])) {
                    const e = n === this.indentNext - 1 && this.flowLevel === 1 && (r[0] === ']' || r[0] === '}');
                    if (!e) {
                        this.flowLevel = 0;
                        yield s.FLOW_END;
                        return yield* this.parseLineStart();
                    }
                }
                let i = 0;
                while(r[i] === ','){
                    i += yield* this.pushCount(1);
                    i += yield* this.pushSpaces(true);
                    this.flowKey = false;
                }
                i += yield* this.pushIndicators();
                switch(r[i]){
                    case undefined:
                        return 'flow';
                    case '#':
                        yield* this.pushCount(r.length - i);
                        return 'flow';
                    case '{':
                    case '[':
                        yield* this.pushCount(1);
                        this.flowKey = false;
                        this.flowLevel += 1;
                        return 'flow';
                    case '}':
                    case ']':
                        yield* this.pushCount(1);
                        this.flowKey = true;
                        this.flowLevel -= 1;
                        return this.flowLevel ? 'flow' : 'doc';
                    case '*':
                        yield* this.pushUntil(isNotAnchorChar);
                        return 'flow';
                    case '"':
                    case "'":
                        this.flowKey = true;
                        return yield* this.parseQuotedScalar();
                    case ':':
                        {
                            const e = this.charAt(1);
                            if (this.flowKey || isEmpty(e) || e === ',') {
                                this.flowKey = false;
                                yield* this.pushCount(1);
                                yield* this.pushSpaces(true);
                                return 'flow';
                            }
                        }
                    default:
                        this.flowKey = false;
                        return yield* this.parsePlainScalar();
                }
            }
            *parseQuotedScalar() {
                const e = this.charAt(0);
                let t = this.buffer.indexOf(e, this.pos + 1);
                if (e === "'") {
                    while(t !== -1 && this.buffer[t + 1] === "'")t = this.buffer.indexOf("'", t + 2);
                } else {
                    while(t !== -1){
                        let e = 0;
                        while(this.buffer[t - 1 - e] === '\\')e += 1;
                        if (e % 2 === 0) break;
                        t = this.buffer.indexOf('"', t + 1);
                    }
                }
                const n = this.buffer.substring(0, t);
                let s = n.indexOf('\n', this.pos);
                if (s !== -1) {
                    while(s !== -1){
                        const e = this.continueScalar(s + 1);
                        if (e === -1) break;
                        s = n.indexOf('\n', e);
                    }
                    if (s !== -1) {
                        t = s - (n[s - 1] === '\r' ? 2 : 1);
                    }
                }
                if (t === -1) {
                    if (!this.atEnd) return this.setNext('quoted-scalar');
                    t = this.buffer.length;
                }
                yield* this.pushToIndex(t + 1, false);
                return this.flowLevel ? 'flow' : 'doc';
            }
            *parseBlockScalarHeader() {
                this.blockScalarIndent = -1;
                this.blockScalarKeep = false;
                let e = this.pos;
                while(true){
                    const t = this.buffer[++e];
                    if (t === '+') this.blockScalarKeep = true;
                    else if (t > '0' && t <= '9') this.blockScalarIndent = Number(t) - 1;
                    else if (t !== '-') break;
                }
                return yield* this.pushUntil((e)=>isEmpty(e) || e === '#');
            }
            *parseBlockScalar() {
                let e = this.pos - 1;
                let t = 0;
                let n;
                e: for(let s = this.pos; n = this.buffer[s]; ++s){
                    switch(n){
                        case ' ':
                            t += 1;
                            break;
                        case '\n':
                            e = s;
                            t = 0;
                            break;
                        case '\r':
                            {
                                const e = this.buffer[s + 1];
                                if (!e && !this.atEnd) return this.setNext('block-scalar');
                                if (e === '\n') break;
                            }
                        default:
                            break e;
                    }
                }
                if (!n && !this.atEnd) return this.setNext('block-scalar');
                if (t >= this.indentNext) {
                    if (this.blockScalarIndent === -1) this.indentNext = t;
                    else {
                        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
                    }
                    do {
                        const t = this.continueScalar(e + 1);
                        if (t === -1) break;
                        e = this.buffer.indexOf('\n', t);
                    }while (e !== -1)
                    if (e === -1) {
                        if (!this.atEnd) return this.setNext('block-scalar');
                        e = this.buffer.length;
                    }
                }
                let r = e + 1;
                n = this.buffer[r];
                while(n === ' ')n = this.buffer[++r];
                if (n === '\t') {
                    while(n === '\t' || n === ' ' || n === '\r' || n === '\n')n = this.buffer[++r];
                    e = r - 1;
                } else if (!this.blockScalarKeep) {
                    do {
                        let n = e - 1;
                        let s = this.buffer[n];
                        if (s === '\r') s = this.buffer[--n];
                        const r = n;
                        while(s === ' ')s = this.buffer[--n];
                        if (s === '\n' && n >= this.pos && n + 1 + t > r) e = n;
                        else break;
                    }while (true)
                }
                yield s.SCALAR;
                yield* this.pushToIndex(e + 1, true);
                return yield* this.parseLineStart();
            }
            *parsePlainScalar() {
                const e = this.flowLevel > 0;
                let t = this.pos - 1;
                let n = this.pos - 1;
                let r;
                while(r = this.buffer[++n]){
                    if (r === ':') {
                        const s = this.buffer[n + 1];
                        if (isEmpty(s) || e && o.has(s)) break;
                        t = n;
                    } else if (isEmpty(r)) {
                        let s = this.buffer[n + 1];
                        if (r === '\r') {
                            if (s === '\n') {
                                n += 1;
                                r = '\n';
                                s = this.buffer[n + 1];
                            } else t = n;
                        }
                        if (s === '#' || e && o.has(s)) break;
                        if (r === '\n') {
                            const e = this.continueScalar(n + 1);
                            if (e === -1) break;
                            n = Math.max(n, e - 2);
                        }
                    } else {
                        if (e && o.has(r)) break;
                        t = n;
                    }
                }
                if (!r && !this.atEnd) return this.setNext('plain-scalar');
                yield s.SCALAR;
                yield* this.pushToIndex(t + 1, true);
                return e ? 'flow' : 'doc';
            }
            *pushCount(e) {
                if (e > 0) {
                    yield this.buffer.substr(this.pos, e);
                    this.pos += e;
                    return e;
                }
                return 0;
            }
            *pushToIndex(e, t) {
                const n = this.buffer.slice(this.pos, e);
                if (n) {
                    yield n;
                    this.pos += n.length;
                    return n.length;
                } else if (t) yield '';
                return 0;
            }
            *pushIndicators() {
                let e = 0;
                e: while(true){
                    switch(this.charAt(0)){
                        case '!':
                            e += yield* this.pushTag();
                            e += yield* this.pushSpaces(true);
                            continue e;
                        case '&':
                            e += yield* this.pushUntil(isNotAnchorChar);
                            e += yield* this.pushSpaces(true);
                            continue e;
                        case '-':
                        case '?':
                        case ':':
                            {
                                const t = this.flowLevel > 0;
                                const n = this.charAt(1);
                                if (isEmpty(n) || t && o.has(n)) {
                                    if (!t) this.indentNext = this.indentValue + 1;
                                    else if (this.flowKey) this.flowKey = false;
                                    e += yield* this.pushCount(1);
                                    e += yield* this.pushSpaces(true);
                                    continue e;
                                }
                            }
                    }
                    break e;
                }
                return e;
            }
            *pushTag() {
                if (this.charAt(1) === '<') {
                    let e = this.pos + 2;
                    let t = this.buffer[e];
                    while(!isEmpty(t) && t !== '>')t = this.buffer[++e];
                    return yield* this.pushToIndex(t === '>' ? e + 1 : e, false);
                } else {
                    let e = this.pos + 1;
                    let t = this.buffer[e];
                    while(t){
                        if (i.has(t)) t = this.buffer[++e];
                        else if (t === '%' && r.has(this.buffer[e + 1]) && r.has(this.buffer[e + 2])) {
                            t = this.buffer[e += 3];
                        } else break;
                    }
                    return yield* this.pushToIndex(e, false);
                }
            }
            *pushNewline() {
                const e = this.buffer[this.pos];
                if (e === '\n') return yield* this.pushCount(1);
                else if (e === '\r' && this.charAt(1) === '\n') return yield* this.pushCount(2);
                else return 0;
            }
            *pushSpaces(e) {
                let t = this.pos - 1;
                let n;
                do {
                    n = this.buffer[++t];
                }while (n === ' ' || e && n === '\t')
                const s = t - this.pos;
                if (s > 0) {
                    yield this.buffer.substr(this.pos, s);
                    this.pos = t;
                }
                return s;
            }
            *pushUntil(e) {
                let t = this.pos;
                let n = this.buffer[t];
                while(!e(n))n = this.buffer[++t];
                return yield* this.pushToIndex(t, false);
            }
        };
        t.Lexer = Lexer1;
    }),
    6628: (function (e, t) {
        let LineCounter = class LineCounter {
            constructor(){
                this.lineStarts = [];
                this.addNewLine = (e)=>this.lineStarts.push(e);
                this.linePos = (e)=>{
                    let t = 0;
                    let n = this.lineStarts.length;
                    while(t < n){
                        const s = t + n >> 1;
                        if (this.lineStarts[s] < e) t = s + 1;
                        else n = s;
                    }
                    if (this.lineStarts[t] === e) return {
                        line: t + 1,
                        col: 1
                    };
                    if (t === 0) return {
                        line: 0,
                        col: e
                    };
                    const s = this.lineStarts[t - 1];
                    return {
                        line: t,
                        col: e - s + 1
                    };
                };
            }
        };
        t.LineCounter = LineCounter;
    }),
    3456: (function (e, t, n) {
        var s = n(932);
        var r = n(3461);
        var i = n(361);
        function includesToken(e, t) {
            for(let n = 0; n < e.length; ++n)if (e[n].type === t) return true;
            return false;
        }
        function findNonEmptyIndex(e) {
            for(let t = 0; t < e.length; ++t){
                switch(e[t].type){
                    case 'space':
                    case 'comment':
                    case 'newline':
                        break;
                    default:
                        return t;
                }
            }
            return -1;
        }
        function isFlowToken(e) {
            switch(e?.type){
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar':
                case 'flow-collection':
                    return true;
                default:
                    return false;
            }
        }
        function getPrevProps(e) {
            switch(e.type){
                case 'document':
                    return e.start;
                case 'block-map':
                    {
                        const t = e.items[e.items.length - 1];
                        return t.sep ?? t.start;
                    }
                case 'block-seq':
                    return e.items[e.items.length - 1].start;
                default:
                    return [];
            }
        }
        function getFirstKeyStartProps(e) {
            if (e.length === 0) return [];
            let t = e.length;
            e: while(--t >= 0){
                switch(e[t].type){
                    case 'doc-start':
                    case 'explicit-key-ind':
                    case 'map-value-ind':
                    case 'seq-item-ind':
                    case 'newline':
                        break e;
                }
            }
            while(e[++t]?.type === 'space'){}
            return e.splice(t, e.length);
        }
        function arrayPushArray(e, t) {
            if (t.length < 1e5) Array.prototype.push.apply(e, t);
            else for(let n = 0; n < t.length; ++n)e.push(t[n]);
        }
        function fixFlowSeqItems(e) {
            if (e.start.type === 'flow-seq-start') {
                for (const t of e.items){
                    if (t.sep && !t.value && !includesToken(t.start, 'explicit-key-ind') && !includesToken(t.sep, 'map-value-ind')) {
                        if (t.key) t.value = t.key;
                        delete t.key;
                        if (isFlowToken(t.value)) {
                            if (t.value.end) arrayPushArray(t.value.end, t.sep);
                            else t.value.end = t.sep;
                        } else arrayPushArray(t.start, t.sep);
                        delete t.sep;
                    }
                }
            }
        }
        let Parser1 = class Parser1 {
            constructor(e){
                this.atNewLine = true;
                this.atScalar = false;
                this.indent = 0;
                this.offset = 0;
                this.onKeyLine = false;
                this.stack = [];
                this.source = '';
                this.type = '';
                this.lexer = new i.Lexer();
                this.onNewLine = e;
            }
            *parse(e, t = false) {
                if (this.onNewLine && this.offset === 0) this.onNewLine(0);
                for (const n of this.lexer.lex(e, t))yield* this.next(n);
                if (!t) yield* this.end();
            }
            *next(e) {
                this.source = e;
                if (s.env.LOG_TOKENS) console.log('|', r.prettyToken(e));
                if (this.atScalar) {
                    this.atScalar = false;
                    yield* this.step();
                    this.offset += e.length;
                    return;
                }
                const t = r.tokenType(e);
                if (!t) {
                    const t = `Not a YAML token: ${e}`;
                    yield* this.pop({
                        type: 'error',
                        offset: this.offset,
                        message: t,
                        source: e
                    });
                    this.offset += e.length;
                } else if (t === 'scalar') {
                    this.atNewLine = false;
                    this.atScalar = true;
                    this.type = 'scalar';
                } else {
                    this.type = t;
                    yield* this.step();
                    switch(t){
                        case 'newline':
                            this.atNewLine = true;
                            this.indent = 0;
                            if (this.onNewLine) this.onNewLine(this.offset + e.length);
                            break;
                        case 'space':
                            if (this.atNewLine && e[0] === ' ') this.indent += e.length;
                            break;
                        case 'explicit-key-ind':
                        case 'map-value-ind':
                        case 'seq-item-ind':
                            if (this.atNewLine) this.indent += e.length;
                            break;
                        case 'doc-mode':
                        case 'flow-error-end':
                            return;
                        default:
                            this.atNewLine = false;
                    }
                    this.offset += e.length;
                }
            }
            *end() {
                while(this.stack.length > 0)yield* this.pop();
            }
            get sourceToken() {
                const e = {
                    type: this.type,
                    offset: this.offset,
                    indent: this.indent,
                    source: this.source
                };
                return e;
            }
            *step() {
                const e = this.peek(1);
                if (this.type === 'doc-end' && e?.type !== 'doc-end') {
                    while(this.stack.length > 0)yield* this.pop();
                    this.stack.push({
                        type: 'doc-end',
                        offset: this.offset,
                        source: this.source
                    });
                    return;
                }
                if (!e) return yield* this.stream();
                switch(e.type){
                    case 'document':
                        return yield* this.document(e);
                    case 'alias':
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return yield* this.scalar(e);
                    case 'block-scalar':
                        return yield* this.blockScalar(e);
                    case 'block-map':
                        return yield* this.blockMap(e);
                    case 'block-seq':
                        return yield* this.blockSequence(e);
                    case 'flow-collection':
                        return yield* this.flowCollection(e);
                    case 'doc-end':
                        return yield* this.documentEnd(e);
                }
                yield* this.pop();
            }
            peek(e) {
                return this.stack[this.stack.length - e];
            }
            *pop(e) {
                const t = e ?? this.stack.pop();
                if (!t) {
                    const e = 'Tried to pop an empty stack';
                    yield {
                        type: 'error',
                        offset: this.offset,
                        source: '',
                        message: e
                    };
                } else if (this.stack.length === 0) {
                    yield t;
                } else {
                    const e = this.peek(1);
                    if (t.type === 'block-scalar') {
                        t.indent = 'indent' in e ? e.indent : 0;
                    } else if (t.type === 'flow-collection' && e.type === 'document') {
                        t.indent = 0;
                    }
                    if (t.type === 'flow-collection') fixFlowSeqItems(t);
                    switch(e.type){
                        case 'document':
                            e.value = t;
                            break;
                        case 'block-scalar':
                            e.props.push(t);
                            break;
                        case 'block-map':
                            {
                                const n = e.items[e.items.length - 1];
                                if (n.value) {
                                    e.items.push({
                                        start: [],
                                        key: t,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                    return;
                                } else if (n.sep) {
                                    n.value = t;
                                } else {
                                    Object.assign(n, {
                                        key: t,
                                        sep: []
                                    });
                                    this.onKeyLine = !n.explicitKey;
                                    return;
                                }
                                break;
                            }
                        case 'block-seq':
                            {
                                const n = e.items[e.items.length - 1];
                                if (n.value) e.items.push({
                                    start: [],
                                    value: t
                                });
                                else n.value = t;
                                break;
                            }
                        case 'flow-collection':
                            {
                                const n = e.items[e.items.length - 1];
                                if (!n || n.value) e.items.push({
                                    start: [],
                                    key: t,
                                    sep: []
                                });
                                else if (n.sep) n.value = t;
                                else Object.assign(n, {
                                    key: t,
                                    sep: []
                                });
                                return;
                            }
                        default:
                            yield* this.pop();
                            yield* this.pop(t);
                    }
                    if ((e.type === 'document' || e.type === 'block-map' || e.type === 'block-seq') && (t.type === 'block-map' || t.type === 'block-seq')) {
                        const n = t.items[t.items.length - 1];
                        if (n && !n.sep && !n.value && n.start.length > 0 && findNonEmptyIndex(n.start) === -1 && (t.indent === 0 || n.start.every((e)=>e.type !== 'comment' || e.indent < t.indent))) {
                            if (e.type === 'document') e.end = n.start;
                            else e.items.push({
                                start: n.start
                            });
                            t.items.splice(-1, 1);
                        }
                    }
                }
            }
            *stream() {
                switch(this.type){
                    case 'directive-line':
                        yield {
                            type: 'directive',
                            offset: this.offset,
                            source: this.source
                        };
                        return;
                    case 'byte-order-mark':
                    case 'space':
                    case 'comment':
                    case 'newline':
                        yield this.sourceToken;
                        return;
                    case 'doc-mode':
                    case 'doc-start':
                        {
                            const e = {
                                type: 'document',
                                offset: this.offset,
                                start: []
                            };
                            if (this.type === 'doc-start') e.start.push(this.sourceToken);
                            this.stack.push(e);
                            return;
                        }
                }
                yield {
                    type: 'error',
                    offset: this.offset,
                    message: `Unexpected ${this.type} token in YAML stream`,
                    source: this.source
                };
            }
            *document(e) {
                if (e.value) return yield* this.lineEnd(e);
                switch(this.type){
                    case 'doc-start':
                        {
                            if (findNonEmptyIndex(e.start) !== -1) {
                                yield* this.pop();
                                yield* this.step();
                            } else e.start.push(this.sourceToken);
                            return;
                        }
                    case 'anchor':
                    case 'tag':
                    case 'space':
                    case 'comment':
                    case 'newline':
                        e.start.push(this.sourceToken);
                        return;
                }
                const t = this.startBlockValue(e);
                if (t) this.stack.push(t);
                else {
                    yield {
                        type: 'error',
                        offset: this.offset,
                        message: `Unexpected ${this.type} token in YAML document`,
                        source: this.source
                    };
                }
            }
            *scalar(e) {
                if (this.type === 'map-value-ind') {
                    const t = getPrevProps(this.peek(2));
                    const n = getFirstKeyStartProps(t);
                    let s;
                    if (e.end) {
                        s = e.end;
                        s.push(this.sourceToken);
                        delete e.end;
                    } else s = [
                        this.sourceToken
                    ];
                    const r = {
                        type: 'block-map',
                        offset: e.offset,
                        indent: e.indent,
                        items: [
                            {
                                start: n,
                                key: e,
                                sep: s
                            }
                        ]
                    };
                    this.onKeyLine = true;
                    this.stack[this.stack.length - 1] = r;
                } else yield* this.lineEnd(e);
            }
            *blockScalar(e) {
                switch(this.type){
                    case 'space':
                    case 'comment':
                    case 'newline':
                        e.props.push(this.sourceToken);
                        return;
                    case 'scalar':
                        e.source = this.source;
                        this.atNewLine = true;
                        this.indent = 0;
                        if (this.onNewLine) {
                            let e = this.source.indexOf('\n') + 1;
                            while(e !== 0){
                                this.onNewLine(this.offset + e);
                                e = this.source.indexOf('\n', e) + 1;
                            }
                        }
                        yield* this.pop();
                        break;
                    default:
                        yield* this.pop();
                        yield* this.step();
                }
            }
            *blockMap(e) {
                const t = e.items[e.items.length - 1];
                switch(this.type){
                    case 'newline':
                        this.onKeyLine = false;
                        if (t.value) {
                            const n = 'end' in t.value ? t.value.end : undefined;
                            const s = Array.isArray(n) ? n[n.length - 1] : undefined;
                            if (s?.type === 'comment') n?.push(this.sourceToken);
                            else e.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else if (t.sep) {
                            t.sep.push(this.sourceToken);
                        } else {
                            t.start.push(this.sourceToken);
                        }
                        return;
                    case 'space':
                    case 'comment':
                        if (t.value) {
                            e.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else if (t.sep) {
                            t.sep.push(this.sourceToken);
                        } else {
                            if (this.atIndentedComment(t.start, e.indent)) {
                                const n = e.items[e.items.length - 2];
                                const s = n?.value?.end;
                                if (Array.isArray(s)) {
                                    arrayPushArray(s, t.start);
                                    s.push(this.sourceToken);
                                    e.items.pop();
                                    return;
                                }
                            }
                            t.start.push(this.sourceToken);
                        }
                        return;
                }
                if (this.indent >= e.indent) {
                    const n = !this.onKeyLine && this.indent === e.indent;
                    const s = n && (t.sep || t.explicitKey) && this.type !== 'seq-item-ind';
                    let r = [];
                    if (s && t.sep && !t.value) {
                        const n = [];
                        for(let s = 0; s < t.sep.length; ++s){
                            const r = t.sep[s];
                            switch(r.type){
                                case 'newline':
                                    n.push(s);
                                    break;
                                case 'space':
                                    break;
                                case 'comment':
                                    if (r.indent > e.indent) n.length = 0;
                                    break;
                                default:
                                    n.length = 0;
                            }
                        }
                        if (n.length >= 2) r = t.sep.splice(n[1]);
                    }
                    switch(this.type){
                        case 'anchor':
                        case 'tag':
                            if (s || t.value) {
                                r.push(this.sourceToken);
                                e.items.push({
                                    start: r
                                });
                                this.onKeyLine = true;
                            } else if (t.sep) {
                                t.sep.push(this.sourceToken);
                            } else {
                                t.start.push(this.sourceToken);
                            }
                            return;
                        case 'explicit-key-ind':
                            if (!t.sep && !t.explicitKey) {
                                t.start.push(this.sourceToken);
                                t.explicitKey = true;
                            } else if (s || t.value) {
                                r.push(this.sourceToken);
                                e.items.push({
                                    start: r,
                                    explicitKey: true
                                });
                            } else {
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [
                                        {
                                            start: [
                                                this.sourceToken
                                            ],
                                            explicitKey: true
                                        }
                                    ]
                                });
                            }
                            this.onKeyLine = true;
                            return;
                        case 'map-value-ind':
                            if (t.explicitKey) {
                                if (!t.sep) {
                                    if (includesToken(t.start, 'newline')) {
                                        Object.assign(t, {
                                            key: null,
                                            sep: [
                                                this.sourceToken
                                            ]
                                        });
                                    } else {
                                        const e = getFirstKeyStartProps(t.start);
                                        this.stack.push({
                                            type: 'block-map',
                                            offset: this.offset,
                                            indent: this.indent,
                                            items: [
                                                {
                                                    start: e,
                                                    key: null,
                                                    sep: [
                                                        this.sourceToken
                                                    ]
                                                }
                                            ]
                                        });
                                    }
                                } else if (t.value) {
                                    e.items.push({
                                        start: [],
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    });
                                } else if (includesToken(t.sep, 'map-value-ind')) {
                                    this.stack.push({
                                        type: 'block-map',
                                        offset: this.offset,
                                        indent: this.indent,
                                        items: [
                                            {
                                                start: r,
                                                key: null,
                                                sep: [
                                                    this.sourceToken
                                                ]
                                            }
                                        ]
                                    });
                                } else if (isFlowToken(t.key) && !includesToken(t.sep, 'newline')) {
                                    const e = getFirstKeyStartProps(t.start);
                                    const n = t.key;
                                    const s = t.sep;
                                    s.push(this.sourceToken);
                                    delete t.key;
                                    delete t.sep;
                                    this.stack.push({
                                        type: 'block-map',
                                        offset: this.offset,
                                        indent: this.indent,
                                        items: [
                                            {
                                                start: e,
                                                key: n,
                                                sep: s
                                            }
                                        ]
                                    });
                                } else if (r.length > 0) {
                                    t.sep = t.sep.concat(r, this.sourceToken);
                                } else {
                                    t.sep.push(this.sourceToken);
                                }
                            } else {
                                if (!t.sep) {
                                    Object.assign(t, {
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    });
                                } else if (t.value || s) {
                                    e.items.push({
                                        start: r,
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    });
                                } else if (includesToken(t.sep, 'map-value-ind')) {
                                    this.stack.push({
                                        type: 'block-map',
                                        offset: this.offset,
                                        indent: this.indent,
                                        items: [
                                            {
                                                start: [],
                                                key: null,
                                                sep: [
                                                    this.sourceToken
                                                ]
                                            }
                                        ]
                                    });
                                } else {
                                    t.sep.push(this.sourceToken);
                                }
                            }
                            this.onKeyLine = true;
                            return;
                        case 'alias':
                        case 'scalar':
                        case 'single-quoted-scalar':
                        case 'double-quoted-scalar':
                            {
                                const n = this.flowScalar(this.type);
                                if (s || t.value) {
                                    e.items.push({
                                        start: r,
                                        key: n,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                } else if (t.sep) {
                                    this.stack.push(n);
                                } else {
                                    Object.assign(t, {
                                        key: n,
                                        sep: []
                                    });
                                    this.onKeyLine = true;
                                }
                                return;
                            }
                        default:
                            {
                                const s = this.startBlockValue(e);
                                if (s) {
                                    if (s.type === 'block-seq') {
                                        if (!t.explicitKey && t.sep && !includesToken(t.sep, 'newline')) {
                                            yield* this.pop({
                                                type: 'error',
                                                offset: this.offset,
                                                message: 'Unexpected block-seq-ind on same line with key',
                                                source: this.source
                                            });
                                            return;
                                        }
                                    } else if (n) {
                                        e.items.push({
                                            start: r
                                        });
                                    }
                                    this.stack.push(s);
                                    return;
                                }
                            }
                    }
                }
                yield* this.pop();
                yield* this.step();
            }
            *blockSequence(e) {
                const t = e.items[e.items.length - 1];
                switch(this.type){
                    case 'newline':
                        if (t.value) {
                            const n = 'end' in t.value ? t.value.end : undefined;
                            const s = Array.isArray(n) ? n[n.length - 1] : undefined;
                            if (s?.type === 'comment') n?.push(this.sourceToken);
                            else e.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                        } else t.start.push(this.sourceToken);
                        return;
                    case 'space':
                    case 'comment':
                        if (t.value) e.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else {
                            if (this.atIndentedComment(t.start, e.indent)) {
                                const n = e.items[e.items.length - 2];
                                const s = n?.value?.end;
                                if (Array.isArray(s)) {
                                    arrayPushArray(s, t.start);
                                    s.push(this.sourceToken);
                                    e.items.pop();
                                    return;
                                }
                            }
                            t.start.push(this.sourceToken);
                        }
                        return;
                    case 'anchor':
                    case 'tag':
                        if (t.value || this.indent <= e.indent) break;
                        t.start.push(this.sourceToken);
                        return;
                    case 'seq-item-ind':
                        if (this.indent !== e.indent) break;
                        if (t.value || includesToken(t.start, 'seq-item-ind')) e.items.push({
                            start: [
                                this.sourceToken
                            ]
                        });
                        else t.start.push(this.sourceToken);
                        return;
                }
                if (this.indent > e.indent) {
                    const t = this.startBlockValue(e);
                    if (t) {
                        this.stack.push(t);
                        return;
                    }
                }
                yield* this.pop();
                yield* this.step();
            }
            *flowCollection(e) {
                const t = e.items[e.items.length - 1];
                if (this.type === 'flow-error-end') {
                    let e;
                    do {
                        yield* this.pop();
                        e = this.peek(1);
                    }while (e?.type === 'flow-collection')
                } else if (e.end.length === 0) {
                    switch(this.type){
                        case 'comma':
                        case 'explicit-key-ind':
                            if (!t || t.sep) e.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                            else t.start.push(this.sourceToken);
                            return;
                        case 'map-value-ind':
                            if (!t || t.value) e.items.push({
                                start: [],
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            else if (t.sep) t.sep.push(this.sourceToken);
                            else Object.assign(t, {
                                key: null,
                                sep: [
                                    this.sourceToken
                                ]
                            });
                            return;
                        case 'space':
                        case 'comment':
                        case 'newline':
                        case 'anchor':
                        case 'tag':
                            if (!t || t.value) e.items.push({
                                start: [
                                    this.sourceToken
                                ]
                            });
                            else if (t.sep) t.sep.push(this.sourceToken);
                            else t.start.push(this.sourceToken);
                            return;
                        case 'alias':
                        case 'scalar':
                        case 'single-quoted-scalar':
                        case 'double-quoted-scalar':
                            {
                                const n = this.flowScalar(this.type);
                                if (!t || t.value) e.items.push({
                                    start: [],
                                    key: n,
                                    sep: []
                                });
                                else if (t.sep) this.stack.push(n);
                                else Object.assign(t, {
                                    key: n,
                                    sep: []
                                });
                                return;
                            }
                        case 'flow-map-end':
                        case 'flow-seq-end':
                            e.end.push(this.sourceToken);
                            return;
                    }
                    const n = this.startBlockValue(e);
                    if (n) this.stack.push(n);
                    else {
                        yield* this.pop();
                        yield* this.step();
                    }
                } else {
                    const t = this.peek(2);
                    if (t.type === 'block-map' && (this.type === 'map-value-ind' && t.indent === e.indent || this.type === 'newline' && !t.items[t.items.length - 1].sep)) {
                        yield* this.pop();
                        yield* this.step();
                    } else if (this.type === 'map-value-ind' && t.type !== 'flow-collection') {
                        const n = getPrevProps(t);
                        const s = getFirstKeyStartProps(n);
                        fixFlowSeqItems(e);
                        const r = e.end.splice(1, e.end.length);
                        r.push(this.sourceToken);
                        const i = {
                            type: 'block-map',
                            offset: e.offset,
                            indent: e.indent,
                            items: [
                                {
                                    start: s,
                                    key: e,
                                    sep: r
                                }
                            ]
                        };
                        this.onKeyLine = true;
                        this.stack[this.stack.length - 1] = i;
                    } else {
                        yield* this.lineEnd(e);
                    }
                }
            }
            flowScalar(e) {
                if (this.onNewLine) {
                    let e = this.source.indexOf('\n') + 1;
                    while(e !== 0){
                        this.onNewLine(this.offset + e);
                        e = this.source.indexOf('\n', e) + 1;
                    }
                }
                return {
                    type: e,
                    offset: this.offset,
                    indent: this.indent,
                    source: this.source
                };
            }
            startBlockValue(e) {
                switch(this.type){
                    case 'alias':
                    case 'scalar':
                    case 'single-quoted-scalar':
                    case 'double-quoted-scalar':
                        return this.flowScalar(this.type);
                    case 'block-scalar-header':
                        return {
                            type: 'block-scalar',
                            offset: this.offset,
                            indent: this.indent,
                            props: [
                                this.sourceToken
                            ],
                            source: ''
                        };
                    case 'flow-map-start':
                    case 'flow-seq-start':
                        return {
                            type: 'flow-collection',
                            offset: this.offset,
                            indent: this.indent,
                            start: this.sourceToken,
                            items: [],
                            end: []
                        };
                    case 'seq-item-ind':
                        return {
                            type: 'block-seq',
                            offset: this.offset,
                            indent: this.indent,
                            items: [
                                {
                                    start: [
                                        this.sourceToken
                                    ]
                                }
                            ]
                        };
                    case 'explicit-key-ind':
                        {
                            this.onKeyLine = true;
                            const t = getPrevProps(e);
                            const n = getFirstKeyStartProps(t);
                            n.push(this.sourceToken);
                            return {
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start: n,
                                        explicitKey: true
                                    }
                                ]
                            };
                        }
                    case 'map-value-ind':
                        {
                            this.onKeyLine = true;
                            const t = getPrevProps(e);
                            const n = getFirstKeyStartProps(t);
                            return {
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [
                                    {
                                        start: n,
                                        key: null,
                                        sep: [
                                            this.sourceToken
                                        ]
                                    }
                                ]
                            };
                        }
                }
                return null;
            }
            atIndentedComment(e, t) {
                if (this.type !== 'comment') return false;
                if (this.indent <= t) return false;
                return e.every((e)=>e.type === 'newline' || e.type === 'space');
            }
            *documentEnd(e) {
                if (this.type !== 'doc-mode') {
                    if (e.end) e.end.push(this.sourceToken);
                    else e.end = [
                        this.sourceToken
                    ];
                    if (this.type === 'newline') yield* this.pop();
                }
            }
            *lineEnd(e) {
                switch(this.type){
                    case 'comma':
                    case 'doc-start':
                    case 'doc-end':
                    case 'flow-seq-end':
                    case 'flow-map-end':
                    case 'map-value-ind':
                        yield* this.pop();
                        yield* this.step();
                        break;
                    case 'newline':
                        this.onKeyLine = false;
                    case 'space':
                    case 'comment':
                    default:
                        if (e.end) e.end.push(this.sourceToken);
                        else e.end = [
                            this.sourceToken
                        ];
                        if (this.type === 'newline') yield* this.pop();
                }
            }
        };
        t.Parser = Parser1;
    }),
    4047: (function (e, t, n) {
        var s = n(9984);
        var r = n(3021);
        var i = n(1464);
        var o = n(7249);
        var a = n(1127);
        var c = n(6628);
        var l = n(3456);
        function parseOptions(e) {
            const t = e.prettyErrors !== false;
            const n = e.lineCounter || t && new c.LineCounter() || null;
            return {
                lineCounter: n,
                prettyErrors: t
            };
        }
        function parseAllDocuments(e, t = {}) {
            const { lineCounter: n, prettyErrors: r } = parseOptions(t);
            const o = new l.Parser(n?.addNewLine);
            const a = new s.Composer(t);
            const c = Array.from(a.compose(o.parse(e)));
            if (r && n) for (const t of c){
                t.errors.forEach(i.prettifyError(e, n));
                t.warnings.forEach(i.prettifyError(e, n));
            }
            if (c.length > 0) return c;
            return Object.assign([], {
                empty: true
            }, a.streamInfo());
        }
        function parseDocument(e, t = {}) {
            const { lineCounter: n, prettyErrors: r } = parseOptions(t);
            const o = new l.Parser(n?.addNewLine);
            const a = new s.Composer(t);
            let c = null;
            for (const t of a.compose(o.parse(e), true, e.length)){
                if (!c) c = t;
                else if (c.options.logLevel !== 'silent') {
                    c.errors.push(new i.YAMLParseError(t.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
                    break;
                }
            }
            if (r && n) {
                c.errors.forEach(i.prettifyError(e, n));
                c.warnings.forEach(i.prettifyError(e, n));
            }
            return c;
        }
        function parse(e, t, n) {
            let s = undefined;
            if (typeof t === 'function') {
                s = t;
            } else if (n === undefined && t && typeof t === 'object') {
                n = t;
            }
            const r = parseDocument(e, n);
            if (!r) return null;
            r.warnings.forEach((e)=>o.warn(r.options.logLevel, e));
            if (r.errors.length > 0) {
                if (r.options.logLevel !== 'silent') throw r.errors[0];
                else r.errors = [];
            }
            return r.toJS(Object.assign({
                reviver: s
            }, n));
        }
        function stringify(e, t, n) {
            let s = null;
            if (typeof t === 'function' || Array.isArray(t)) {
                s = t;
            } else if (n === undefined && t) {
                n = t;
            }
            if (typeof n === 'string') n = n.length;
            if (typeof n === 'number') {
                const e = Math.round(n);
                n = e < 1 ? undefined : e > 8 ? {
                    indent: 8
                } : {
                    indent: e
                };
            }
            if (e === undefined) {
                const { keepUndefined: e } = n ?? t ?? {};
                if (!e) return undefined;
            }
            if (a.isDocument(e) && !s) return e.toString(n);
            return new r.Document(e, s, n).toString(n);
        }
        t.parse = parse;
        t.parseAllDocuments = parseAllDocuments;
        t.parseDocument = parseDocument;
        t.stringify = stringify;
    }),
    5840: (function (e, t, n) {
        var s = n(1127);
        var r = n(7451);
        var i = n(1706);
        var o = n(6464);
        var a = n(18);
        const sortMapEntriesByKey = (e, t)=>e.key < t.key ? -1 : e.key > t.key ? 1 : 0;
        let Schema = class Schema {
            constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: c, schema: l, sortMapEntries: u, toStringDefaults: f }){
                this.compat = Array.isArray(e) ? a.getTags(e, 'compat') : e ? a.getTags(null, e) : null;
                this.name = typeof l === 'string' && l || 'core';
                this.knownTags = c ? a.coreKnownTags : {};
                this.tags = a.getTags(t, this.name, n);
                this.toStringOptions = f ?? null;
                Object.defineProperty(this, s.MAP, {
                    value: r.map
                });
                Object.defineProperty(this, s.SCALAR, {
                    value: o.string
                });
                Object.defineProperty(this, s.SEQ, {
                    value: i.seq
                });
                this.sortMapEntries = typeof u === 'function' ? u : u === true ? sortMapEntriesByKey : null;
            }
            clone() {
                const e = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
                e.tags = this.tags.slice();
                return e;
            }
        };
        t.Schema = Schema;
    }),
    7451: (function (e, t, n) {
        var s = n(1127);
        var r = n(4454);
        const i = {
            collection: 'map',
            default: true,
            nodeClass: r.YAMLMap,
            tag: 'tag:yaml.org,2002:map',
            resolve (e, t) {
                if (!s.isMap(e)) t('Expected a mapping for this tag');
                return e;
            },
            createNode: (e, t, n)=>r.YAMLMap.from(e, t, n)
        };
        t.map = i;
    }),
    3632: (function (e, t, n) {
        var s = n(3301);
        const r = {
            identify: (e)=>e == null,
            createNode: ()=>new s.Scalar(null),
            default: true,
            tag: 'tag:yaml.org,2002:null',
            test: /^(?:~|[Nn]ull|NULL)?$/,
            resolve: ()=>new s.Scalar(null),
            stringify: ({ source: e }, t)=>typeof e === 'string' && r.test.test(e) ? e : t.options.nullStr
        };
        t.nullTag = r;
    }),
    1706: (function (e, t, n) {
        var s = n(1127);
        var r = n(2223);
        const i = {
            collection: 'seq',
            default: true,
            nodeClass: r.YAMLSeq,
            tag: 'tag:yaml.org,2002:seq',
            resolve (e, t) {
                if (!s.isSeq(e)) t('Expected a sequence for this tag');
                return e;
            },
            createNode: (e, t, n)=>r.YAMLSeq.from(e, t, n)
        };
        t.seq = i;
    }),
    6464: (function (e, t, n) {
        var s = n(3069);
        const r = {
            identify: (e)=>typeof e === 'string',
            default: true,
            tag: 'tag:yaml.org,2002:str',
            resolve: (e)=>e,
            stringify (e, t, n, r) {
                t = Object.assign({
                    actualString: true
                }, t);
                return s.stringifyString(e, t, n, r);
            }
        };
        t.string = r;
    }),
    3959: (function (e, t, n) {
        var s = n(3301);
        const r = {
            identify: (e)=>typeof e === 'boolean',
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
            resolve: (e)=>new s.Scalar(e[0] === 't' || e[0] === 'T'),
            stringify ({ source: e, value: t }, n) {
                if (e && r.test.test(e)) {
                    const n = e[0] === 't' || e[0] === 'T';
                    if (t === n) return e;
                }
                return t ? n.options.trueStr : n.options.falseStr;
            }
        };
        t.boolTag = r;
    }),
    8405: (function (e, t, n) {
        var s = n(3301);
        var r = n(8689);
        const i = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
            resolve: (e)=>e.slice(-3).toLowerCase() === 'nan' ? NaN : e[0] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
            stringify: r.stringifyNumber
        };
        const o = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'EXP',
            test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
            resolve: (e)=>parseFloat(e),
            stringify (e) {
                const t = Number(e.value);
                return isFinite(t) ? t.toExponential() : r.stringifyNumber(e);
            }
        };
        const a = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
            resolve (e) {
                const t = new s.Scalar(parseFloat(e));
                const n = e.indexOf('.');
                if (n !== -1 && e[e.length - 1] === '0') t.minFractionDigits = e.length - n - 1;
                return t;
            },
            stringify: r.stringifyNumber
        };
        t.float = a;
        t.floatExp = o;
        t.floatNaN = i;
    }),
    9874: (function (e, t, n) {
        var s = n(8689);
        const intIdentify = (e)=>typeof e === 'bigint' || Number.isInteger(e);
        const intResolve = (e, t, n, { intAsBigInt: s })=>s ? BigInt(e) : parseInt(e.substring(t), n);
        function intStringify(e, t, n) {
            const { value: r } = e;
            if (intIdentify(r) && r >= 0) return n + r.toString(t);
            return s.stringifyNumber(e);
        }
        const r = {
            identify: (e)=>intIdentify(e) && e >= 0,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'OCT',
            test: /^0o[0-7]+$/,
            resolve: (e, t, n)=>intResolve(e, 2, 8, n),
            stringify: (e)=>intStringify(e, 8, '0o')
        };
        const i = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            test: /^[-+]?[0-9]+$/,
            resolve: (e, t, n)=>intResolve(e, 0, 10, n),
            stringify: s.stringifyNumber
        };
        const o = {
            identify: (e)=>intIdentify(e) && e >= 0,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'HEX',
            test: /^0x[0-9a-fA-F]+$/,
            resolve: (e, t, n)=>intResolve(e, 2, 16, n),
            stringify: (e)=>intStringify(e, 16, '0x')
        };
        t.int = i;
        t.intHex = o;
        t.intOct = r;
    }),
    896: (function (e, t, n) {
        var s = n(7451);
        var r = n(3632);
        var i = n(1706);
        var o = n(6464);
        var a = n(3959);
        var c = n(8405);
        var l = n(9874);
        const u = [
            s.map,
            i.seq,
            o.string,
            r.nullTag,
            a.boolTag,
            l.intOct,
            l.int,
            l.intHex,
            c.floatNaN,
            c.floatExp,
            c.float
        ];
        t.schema = u;
    }),
    3559: (function (e, t, n) {
        var s = n(3301);
        var r = n(7451);
        var i = n(1706);
        function intIdentify(e) {
            return typeof e === 'bigint' || Number.isInteger(e);
        }
        const stringifyJSON = ({ value: e })=>JSON.stringify(e);
        const o = [
            {
                identify: (e)=>typeof e === 'string',
                default: true,
                tag: 'tag:yaml.org,2002:str',
                resolve: (e)=>e,
                stringify: stringifyJSON
            },
            {
                identify: (e)=>e == null,
                createNode: ()=>new s.Scalar(null),
                default: true,
                tag: 'tag:yaml.org,2002:null',
                test: /^null$/,
                resolve: ()=>null,
                stringify: stringifyJSON
            },
            {
                identify: (e)=>typeof e === 'boolean',
                default: true,
                tag: 'tag:yaml.org,2002:bool',
                test: /^true$|^false$/,
                resolve: (e)=>e === 'true',
                stringify: stringifyJSON
            },
            {
                identify: intIdentify,
                default: true,
                tag: 'tag:yaml.org,2002:int',
                test: /^-?(?:0|[1-9][0-9]*)$/,
                resolve: (e, t, { intAsBigInt: n })=>n ? BigInt(e) : parseInt(e, 10),
                stringify: ({ value: e })=>intIdentify(e) ? e.toString() : JSON.stringify(e)
            },
            {
                identify: (e)=>typeof e === 'number',
                default: true,
                tag: 'tag:yaml.org,2002:float',
                test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
                resolve: (e)=>parseFloat(e),
                stringify: stringifyJSON
            }
        ];
        const a = {
            default: true,
            tag: '',
            test: /^/,
            resolve (e, t) {
                t(`Unresolved plain scalar ${JSON.stringify(e)}`);
                return e;
            }
        };
        const c = [
            r.map,
            i.seq
        ].concat(o, a);
        t.schema = c;
    }),
    18: (function (e, t, n) {
        var s = n(7451);
        var r = n(3632);
        var i = n(1706);
        var o = n(6464);
        var a = n(3959);
        var c = n(8405);
        var l = n(9874);
        var u = n(896);
        var f = n(3559);
        var p = n(6083);
        var h = n(452);
        var d = n(303);
        var g = n(8385);
        var m = n(5913);
        var y = n(1528);
        var b = n(6752);
        const v = new Map([
            [
                'core',
                u.schema
            ],
            [
                'failsafe',
                [
                    s.map,
                    i.seq,
                    o.string
                ]
            ],
            [
                'json',
                f.schema
            ],
            [
                'yaml11',
                m.schema
            ],
            [
                'yaml-1.1',
                m.schema
            ]
        ]);
        const S = {
            binary: p.binary,
            bool: a.boolTag,
            float: c.float,
            floatExp: c.floatExp,
            floatNaN: c.floatNaN,
            floatTime: b.floatTime,
            int: l.int,
            intHex: l.intHex,
            intOct: l.intOct,
            intTime: b.intTime,
            map: s.map,
            merge: h.merge,
            null: r.nullTag,
            omap: d.omap,
            pairs: g.pairs,
            seq: i.seq,
            set: y.set,
            timestamp: b.timestamp
        };
        const E = {
            'tag:yaml.org,2002:binary': p.binary,
            'tag:yaml.org,2002:merge': h.merge,
            'tag:yaml.org,2002:omap': d.omap,
            'tag:yaml.org,2002:pairs': g.pairs,
            'tag:yaml.org,2002:set': y.set,
            'tag:yaml.org,2002:timestamp': b.timestamp
        };
        function getTags(e, t, n) {
            const s = v.get(t);
            if (s && !e) {
                return n && !s.includes(h.merge) ? s.concat(h.merge) : s.slice();
            }
            let r = s;
            if (!r) {
                if (Array.isArray(e)) r = [];
                else {
                    const e = Array.from(v.keys()).filter((e)=>e !== 'yaml11').map((e)=>JSON.stringify(e)).join(', ');
                    throw new Error(`Unknown schema "${t}"; use one of ${e} or define customTags array`);
                }
            }
            if (Array.isArray(e)) {
                for (const t of e)r = r.concat(t);
            } else if (typeof e === 'function') {
                r = e(r.slice());
            }
            if (n) r = r.concat(h.merge);
            return r.reduce((e, t)=>{
                const n = typeof t === 'string' ? S[t] : t;
                if (!n) {
                    const e = JSON.stringify(t);
                    const n = Object.keys(S).map((e)=>JSON.stringify(e)).join(', ');
                    throw new Error(`Unknown custom tag ${e}; use one of ${n}`);
                }
                if (!e.includes(n)) e.push(n);
                return e;
            }, []);
        }
        t.coreKnownTags = E;
        t.getTags = getTags;
    }),
    6083: (function (e, t, n) {
        var s = n(181);
        var r = n(3301);
        var i = n(3069);
        const o = {
            identify: (e)=>e instanceof Uint8Array,
            default: false,
            tag: 'tag:yaml.org,2002:binary',
            resolve (e, t) {
                if (typeof s.Buffer === 'function') {
                    return s.Buffer.from(e, 'base64');
                } else if (typeof atob === 'function') {
                    const t = atob(e.replace(/[\n\r]/g, ''));
                    const n = new Uint8Array(t.length);
                    for(let e = 0; e < t.length; ++e)n[e] = t.charCodeAt(e);
                    return n;
                } else {
                    t('This environment does not support reading binary tags; either Buffer or atob is required');
                    return e;
                }
            },
            stringify ({ comment: e, type: t, value: n }, o, a, c) {
                if (!n) return '';
                const l = n;
                let u;
                if (typeof s.Buffer === 'function') {
                    u = l instanceof s.Buffer ? l.toString('base64') : s.Buffer.from(l.buffer).toString('base64');
                } else if (typeof btoa === 'function') {
                    let e = '';
                    for(let t = 0; t < l.length; ++t)e += String.fromCharCode(l[t]);
                    u = btoa(e);
                } else {
                    throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
                }
                t ?? (t = r.Scalar.BLOCK_LITERAL);
                if (t !== r.Scalar.QUOTE_DOUBLE) {
                    const e = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth);
                    const n = Math.ceil(u.length / e);
                    const s = new Array(n);
                    for(let t = 0, r = 0; t < n; ++t, r += e){
                        s[t] = u.substr(r, e);
                    }
                    u = s.join(t === r.Scalar.BLOCK_LITERAL ? '\n' : ' ');
                }
                return i.stringifyString({
                    comment: e,
                    type: t,
                    value: u
                }, o, a, c);
            }
        };
        t.binary = o;
    }),
    8398: (function (e, t, n) {
        var s = n(3301);
        function boolStringify({ value: e, source: t }, n) {
            const s = e ? r : i;
            if (t && s.test.test(t)) return t;
            return e ? n.options.trueStr : n.options.falseStr;
        }
        const r = {
            identify: (e)=>e === true,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
            resolve: ()=>new s.Scalar(true),
            stringify: boolStringify
        };
        const i = {
            identify: (e)=>e === false,
            default: true,
            tag: 'tag:yaml.org,2002:bool',
            test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
            resolve: ()=>new s.Scalar(false),
            stringify: boolStringify
        };
        t.falseTag = i;
        t.trueTag = r;
    }),
    5782: (function (e, t, n) {
        var s = n(3301);
        var r = n(8689);
        const i = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
            resolve: (e)=>e.slice(-3).toLowerCase() === 'nan' ? NaN : e[0] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
            stringify: r.stringifyNumber
        };
        const o = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'EXP',
            test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
            resolve: (e)=>parseFloat(e.replace(/_/g, '')),
            stringify (e) {
                const t = Number(e.value);
                return isFinite(t) ? t.toExponential() : r.stringifyNumber(e);
            }
        };
        const a = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
            resolve (e) {
                const t = new s.Scalar(parseFloat(e.replace(/_/g, '')));
                const n = e.indexOf('.');
                if (n !== -1) {
                    const s = e.substring(n + 1).replace(/_/g, '');
                    if (s[s.length - 1] === '0') t.minFractionDigits = s.length;
                }
                return t;
            },
            stringify: r.stringifyNumber
        };
        t.float = a;
        t.floatExp = o;
        t.floatNaN = i;
    }),
    873: (function (e, t, n) {
        var s = n(8689);
        const intIdentify = (e)=>typeof e === 'bigint' || Number.isInteger(e);
        function intResolve(e, t, n, { intAsBigInt: s }) {
            const r = e[0];
            if (r === '-' || r === '+') t += 1;
            e = e.substring(t).replace(/_/g, '');
            if (s) {
                switch(n){
                    case 2:
                        e = `0b${e}`;
                        break;
                    case 8:
                        e = `0o${e}`;
                        break;
                    case 16:
                        e = `0x${e}`;
                        break;
                }
                const t = BigInt(e);
                return r === '-' ? BigInt(-1) * t : t;
            }
            const i = parseInt(e, n);
            return r === '-' ? -1 * i : i;
        }
        function intStringify(e, t, n) {
            const { value: r } = e;
            if (intIdentify(r)) {
                const e = r.toString(t);
                return r < 0 ? '-' + n + e.substr(1) : n + e;
            }
            return s.stringifyNumber(e);
        }
        const r = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'BIN',
            test: /^[-+]?0b[0-1_]+$/,
            resolve: (e, t, n)=>intResolve(e, 2, 2, n),
            stringify: (e)=>intStringify(e, 2, '0b')
        };
        const i = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'OCT',
            test: /^[-+]?0[0-7_]+$/,
            resolve: (e, t, n)=>intResolve(e, 1, 8, n),
            stringify: (e)=>intStringify(e, 8, '0')
        };
        const o = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            test: /^[-+]?[0-9][0-9_]*$/,
            resolve: (e, t, n)=>intResolve(e, 0, 10, n),
            stringify: s.stringifyNumber
        };
        const a = {
            identify: intIdentify,
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'HEX',
            test: /^[-+]?0x[0-9a-fA-F_]+$/,
            resolve: (e, t, n)=>intResolve(e, 2, 16, n),
            stringify: (e)=>intStringify(e, 16, '0x')
        };
        t.int = o;
        t.intBin = r;
        t.intHex = a;
        t.intOct = i;
    }),
    452: (function (e, t, n) {
        var s = n(1127);
        var r = n(3301);
        const i = '<<';
        const o = {
            identify: (e)=>e === i || typeof e === 'symbol' && e.description === i,
            default: 'key',
            tag: 'tag:yaml.org,2002:merge',
            test: /^<<$/,
            resolve: ()=>Object.assign(new r.Scalar(Symbol(i)), {
                    addToJSMap: addMergeToJSMap
                }),
            stringify: ()=>i
        };
        const isMergeKey = (e, t)=>(o.identify(t) || s.isScalar(t) && (!t.type || t.type === r.Scalar.PLAIN) && o.identify(t.value)) && e?.doc.schema.tags.some((e)=>e.tag === o.tag && e.default);
        function addMergeToJSMap(e, t, n) {
            const r = resolveAliasValue(e, n);
            if (s.isSeq(r)) for (const n of r.items)mergeValue(e, t, n);
            else if (Array.isArray(r)) for (const n of r)mergeValue(e, t, n);
            else mergeValue(e, t, r);
        }
        function mergeValue(e, t, n) {
            const r = resolveAliasValue(e, n);
            if (!s.isMap(r)) throw new Error('Merge sources must be maps or map aliases');
            const i = r.toJSON(null, e, Map);
            for (const [e, n] of i){
                if (t instanceof Map) {
                    if (!t.has(e)) t.set(e, n);
                } else if (t instanceof Set) {
                    t.add(e);
                } else if (!Object.prototype.hasOwnProperty.call(t, e)) {
                    Object.defineProperty(t, e, {
                        value: n,
                        writable: true,
                        enumerable: true,
                        configurable: true
                    });
                }
            }
            return t;
        }
        function resolveAliasValue(e, t) {
            return e && s.isAlias(t) ? t.resolve(e.doc, e) : t;
        }
        t.addMergeToJSMap = addMergeToJSMap;
        t.isMergeKey = isMergeKey;
        t.merge = o;
    }),
    303: (function (e, t, n) {
        var s = n(1127);
        var r = n(4043);
        var i = n(4454);
        var o = n(2223);
        var a = n(8385);
        let YAMLOMap = class YAMLOMap extends o.YAMLSeq {
            constructor(){
                super();
                this.add = i.YAMLMap.prototype.add.bind(this);
                this.delete = i.YAMLMap.prototype.delete.bind(this);
                this.get = i.YAMLMap.prototype.get.bind(this);
                this.has = i.YAMLMap.prototype.has.bind(this);
                this.set = i.YAMLMap.prototype.set.bind(this);
                this.tag = YAMLOMap.tag;
            }
            toJSON(e, t) {
                if (!t) return super.toJSON(e);
                const n = new Map();
                if (t?.onCreate) t.onCreate(n);
                for (const e of this.items){
                    let i, o;
                    if (s.isPair(e)) {
                        i = r.toJS(e.key, '', t);
                        o = r.toJS(e.value, i, t);
                    } else {
                        i = r.toJS(e, '', t);
                    }
                    if (n.has(i)) throw new Error('Ordered maps must not include duplicate keys');
                    n.set(i, o);
                }
                return n;
            }
            static from(e, t, n) {
                const s = a.createPairs(e, t, n);
                const r = new this();
                r.items = s.items;
                return r;
            }
        };
        YAMLOMap.tag = 'tag:yaml.org,2002:omap';
        const c = {
            collection: 'seq',
            identify: (e)=>e instanceof Map,
            nodeClass: YAMLOMap,
            default: false,
            tag: 'tag:yaml.org,2002:omap',
            resolve (e, t) {
                const n = a.resolvePairs(e, t);
                const r = [];
                for (const { key: e } of n.items){
                    if (s.isScalar(e)) {
                        if (r.includes(e.value)) {
                            t(`Ordered maps must not include duplicate keys: ${e.value}`);
                        } else {
                            r.push(e.value);
                        }
                    }
                }
                return Object.assign(new YAMLOMap(), n);
            },
            createNode: (e, t, n)=>YAMLOMap.from(e, t, n)
        };
        t.YAMLOMap = YAMLOMap;
        t.omap = c;
    }),
    8385: (function (e, t, n) {
        var s = n(1127);
        var r = n(7165);
        var i = n(3301);
        var o = n(2223);
        function resolvePairs(e, t) {
            if (s.isSeq(e)) {
                for(let n = 0; n < e.items.length; ++n){
                    let o = e.items[n];
                    if (s.isPair(o)) continue;
                    else if (s.isMap(o)) {
                        if (o.items.length > 1) t('Each pair must have its own sequence indicator');
                        const e = o.items[0] || new r.Pair(new i.Scalar(null));
                        if (o.commentBefore) e.key.commentBefore = e.key.commentBefore ? `${o.commentBefore}\n${e.key.commentBefore}` : o.commentBefore;
                        if (o.comment) {
                            const t = e.value ?? e.key;
                            t.comment = t.comment ? `${o.comment}\n${t.comment}` : o.comment;
                        }
                        o = e;
                    }
                    e.items[n] = s.isPair(o) ? o : new r.Pair(o);
                }
            } else t('Expected a sequence for this tag');
            return e;
        }
        function createPairs(e, t, n) {
            const { replacer: s } = n;
            const i = new o.YAMLSeq(e);
            i.tag = 'tag:yaml.org,2002:pairs';
            let a = 0;
            if (t && Symbol.iterator in Object(t)) for (let e of t){
                if (typeof s === 'function') e = s.call(t, String(a++), e);
                let o, c;
                if (Array.isArray(e)) {
                    if (e.length === 2) {
                        o = e[0];
                        c = e[1];
                    } else throw new TypeError(`Expected [key, value] tuple: ${e}`);
                } else if (e && e instanceof Object) {
                    const t = Object.keys(e);
                    if (t.length === 1) {
                        o = t[0];
                        c = e[o];
                    } else {
                        throw new TypeError(`Expected tuple with one key, not ${t.length} keys`);
                    }
                } else {
                    o = e;
                }
                i.items.push(r.createPair(o, c, n));
            }
            return i;
        }
        const a = {
            collection: 'seq',
            default: false,
            tag: 'tag:yaml.org,2002:pairs',
            resolve: resolvePairs,
            createNode: createPairs
        };
        t.createPairs = createPairs;
        t.pairs = a;
        t.resolvePairs = resolvePairs;
    }),
    5913: (function (e, t, n) {
        var s = n(7451);
        var r = n(3632);
        var i = n(1706);
        var o = n(6464);
        var a = n(6083);
        var c = n(8398);
        var l = n(5782);
        var u = n(873);
        var f = n(452);
        var p = n(303);
        var h = n(8385);
        var d = n(1528);
        var g = n(6752);
        const m = [
            s.map,
            i.seq,
            o.string,
            r.nullTag,
            c.trueTag,
            c.falseTag,
            u.intBin,
            u.intOct,
            u.int,
            u.intHex,
            l.floatNaN,
            l.floatExp,
            l.float,
            a.binary,
            f.merge,
            p.omap,
            h.pairs,
            d.set,
            g.intTime,
            g.floatTime,
            g.timestamp
        ];
        t.schema = m;
    }),
    1528: (function (e, t, n) {
        var s = n(1127);
        var r = n(7165);
        var i = n(4454);
        let YAMLSet = class YAMLSet extends i.YAMLMap {
            constructor(e){
                super(e);
                this.tag = YAMLSet.tag;
            }
            add(e) {
                let t;
                if (s.isPair(e)) t = e;
                else if (e && typeof e === 'object' && 'key' in e && 'value' in e && e.value === null) t = new r.Pair(e.key, null);
                else t = new r.Pair(e, null);
                const n = i.findPair(this.items, t.key);
                if (!n) this.items.push(t);
            }
            get(e, t) {
                const n = i.findPair(this.items, e);
                return !t && s.isPair(n) ? s.isScalar(n.key) ? n.key.value : n.key : n;
            }
            set(e, t) {
                if (typeof t !== 'boolean') throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
                const n = i.findPair(this.items, e);
                if (n && !t) {
                    this.items.splice(this.items.indexOf(n), 1);
                } else if (!n && t) {
                    this.items.push(new r.Pair(e));
                }
            }
            toJSON(e, t) {
                return super.toJSON(e, t, Set);
            }
            toString(e, t, n) {
                if (!e) return JSON.stringify(this);
                if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e, {
                    allNullValues: true
                }), t, n);
                else throw new Error('Set items must all have null values');
            }
            static from(e, t, n) {
                const { replacer: s } = n;
                const i = new this(e);
                if (t && Symbol.iterator in Object(t)) for (let e of t){
                    if (typeof s === 'function') e = s.call(t, e, e);
                    i.items.push(r.createPair(e, null, n));
                }
                return i;
            }
        };
        YAMLSet.tag = 'tag:yaml.org,2002:set';
        const o = {
            collection: 'map',
            identify: (e)=>e instanceof Set,
            nodeClass: YAMLSet,
            default: false,
            tag: 'tag:yaml.org,2002:set',
            createNode: (e, t, n)=>YAMLSet.from(e, t, n),
            resolve (e, t) {
                if (s.isMap(e)) {
                    if (e.hasAllNullValues(true)) return Object.assign(new YAMLSet(), e);
                    else t('Set items must all have null values');
                } else t('Expected a mapping for this tag');
                return e;
            }
        };
        t.YAMLSet = YAMLSet;
        t.set = o;
    }),
    6752: (function (e, t, n) {
        var s = n(8689);
        function parseSexagesimal(e, t) {
            const n = e[0];
            const s = n === '-' || n === '+' ? e.substring(1) : e;
            const num = (e)=>t ? BigInt(e) : Number(e);
            const r = s.replace(/_/g, '').split(':').reduce((e, t)=>e * num(60) + num(t), num(0));
            return n === '-' ? num(-1) * r : r;
        }
        function stringifySexagesimal(e) {
            let { value: t } = e;
            let num = (e)=>e;
            if (typeof t === 'bigint') num = (e)=>BigInt(e);
            else if (isNaN(t) || !isFinite(t)) return s.stringifyNumber(e);
            let n = '';
            if (t < 0) {
                n = '-';
                t *= num(-1);
            }
            const r = num(60);
            const i = [
                t % r
            ];
            if (t < 60) {
                i.unshift(0);
            } else {
                t = (t - i[0]) / r;
                i.unshift(t % r);
                if (t >= 60) {
                    t = (t - i[0]) / r;
                    i.unshift(t);
                }
            }
            return n + i.map((e)=>String(e).padStart(2, '0')).join(':').replace(/000000\d*$/, '');
        }
        const r = {
            identify: (e)=>typeof e === 'bigint' || Number.isInteger(e),
            default: true,
            tag: 'tag:yaml.org,2002:int',
            format: 'TIME',
            test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
            resolve: (e, t, { intAsBigInt: n })=>parseSexagesimal(e, n),
            stringify: stringifySexagesimal
        };
        const i = {
            identify: (e)=>typeof e === 'number',
            default: true,
            tag: 'tag:yaml.org,2002:float',
            format: 'TIME',
            test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
            resolve: (e)=>parseSexagesimal(e, false),
            stringify: stringifySexagesimal
        };
        const o = {
            identify: (e)=>e instanceof Date,
            default: true,
            tag: 'tag:yaml.org,2002:timestamp',
            test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + '(?:' + '(?:t|T|[ \\t]+)' + '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + ')?$'),
            resolve (e) {
                const t = e.match(o.test);
                if (!t) throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
                const [, n, s, r, i, a, c] = t.map(Number);
                const l = t[7] ? Number((t[7] + '00').substr(1, 3)) : 0;
                let u = Date.UTC(n, s - 1, r, i || 0, a || 0, c || 0, l);
                const f = t[8];
                if (f && f !== 'Z') {
                    let e = parseSexagesimal(f, false);
                    if (Math.abs(e) < 30) e *= 60;
                    u -= 60000 * e;
                }
                return new Date(u);
            },
            stringify: ({ value: e })=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
        };
        t.floatTime = i;
        t.intTime = r;
        t.timestamp = o;
    }),
    4475: (function (e, t) {
        const n = 'flow';
        const s = 'block';
        const r = 'quoted';
        function foldFlowLines(e, t, n = 'flow', { indentAtStart: i, lineWidth: o = 80, minContentWidth: a = 20, onFold: c, onOverflow: l } = {}) {
            if (!o || o < 0) return e;
            if (o < a) a = 0;
            const u = Math.max(1 + a, 1 + o - t.length);
            if (e.length <= u) return e;
            const f = [];
            const p = {};
            let h = o - t.length;
            if (typeof i === 'number') {
                if (i > o - Math.max(2, a)) f.push(0);
                else h = o - i;
            }
            let d = undefined;
            let g = undefined;
            let m = false;
            let y = -1;
            let b = -1;
            let v = -1;
            if (n === s) {
                y = consumeMoreIndentedLines(e, y, t.length);
                if (y !== -1) h = y + u;
            }
            for(let i; i = e[y += 1];){
                if (n === r && i === '\\') {
                    b = y;
                    switch(e[y + 1]){
                        case 'x':
                            y += 3;
                            break;
                        case 'u':
                            y += 5;
                            break;
                        case 'U':
                            y += 9;
                            break;
                        default:
                            y += 1;
                    }
                    v = y;
                }
                if (i === '\n') {
                    if (n === s) y = consumeMoreIndentedLines(e, y, t.length);
                    h = y + t.length + u;
                    d = undefined;
                } else {
                    if (i === ' ' && g && g !== ' ' && g !== '\n' && g !== '\t') {
                        const t = e[y + 1];
                        if (t && t !== ' ' && t !== '\n' && t !== '\t') d = y;
                    }
                    if (y >= h) {
                        if (d) {
                            f.push(d);
                            h = d + u;
                            d = undefined;
                        } else if (n === r) {
                            while(g === ' ' || g === '\t'){
                                g = i;
                                i = e[y += 1];
                                m = true;
                            }
                            const t = y > v + 1 ? y - 2 : b - 1;
                            if (p[t]) return e;
                            f.push(t);
                            p[t] = true;
                            h = t + u;
                            d = undefined;
                        } else {
                            m = true;
                        }
                    }
                }
                g = i;
            }
            if (m && l) l();
            if (f.length === 0) return e;
            if (c) c();
            let S = e.slice(0, f[0]);
            for(let s = 0; s < f.length; ++s){
                const i = f[s];
                const o = f[s + 1] || e.length;
                if (i === 0) S = `\n${t}${e.slice(0, o)}`;
                else {
                    if (n === r && p[i]) S += `${e[i]}\\`;
                    S += `\n${t}${e.slice(i + 1, o)}`;
                }
            }
            return S;
        }
        function consumeMoreIndentedLines(e, t, n) {
            let s = t;
            let r = t + 1;
            let i = e[r];
            while(i === ' ' || i === '\t'){
                if (t < r + n) {
                    i = e[++t];
                } else {
                    do {
                        i = e[++t];
                    }while (i && i !== '\n')
                    s = t;
                    r = t + 1;
                    i = e[r];
                }
            }
            return s;
        }
        t.FOLD_BLOCK = s;
        t.FOLD_FLOW = n;
        t.FOLD_QUOTED = r;
        t.foldFlowLines = foldFlowLines;
    }),
    2148: (function (e, t, n) {
        var s = n(1596);
        var r = n(1127);
        var i = n(9799);
        var o = n(3069);
        function createStringifyContext(e, t) {
            const n = Object.assign({
                blockQuote: true,
                commentString: i.stringifyComment,
                defaultKeyType: null,
                defaultStringType: 'PLAIN',
                directives: null,
                doubleQuotedAsJSON: false,
                doubleQuotedMinMultiLineLength: 40,
                falseStr: 'false',
                flowCollectionPadding: true,
                indentSeq: true,
                lineWidth: 80,
                minContentWidth: 20,
                nullStr: 'null',
                simpleKeys: false,
                singleQuote: null,
                trailingComma: false,
                trueStr: 'true',
                verifyAliasOrder: true
            }, e.schema.toStringOptions, t);
            let s;
            switch(n.collectionStyle){
                case 'block':
                    s = false;
                    break;
                case 'flow':
                    s = true;
                    break;
                default:
                    s = null;
            }
            return {
                anchors: new Set(),
                doc: e,
                flowCollectionPadding: n.flowCollectionPadding ? ' ' : '',
                indent: '',
                indentStep: typeof n.indent === 'number' ? ' '.repeat(n.indent) : '  ',
                inFlow: s,
                options: n
            };
        }
        function getTagObject(e, t) {
            if (t.tag) {
                const n = e.filter((e)=>e.tag === t.tag);
                if (n.length > 0) return n.find((e)=>e.format === t.format) ?? n[0];
            }
            let n = undefined;
            let s;
            if (r.isScalar(t)) {
                s = t.value;
                let r = e.filter((e)=>e.identify?.(s));
                if (r.length > 1) {
                    const e = r.filter((e)=>e.test);
                    if (e.length > 0) r = e;
                }
                n = r.find((e)=>e.format === t.format) ?? r.find((e)=>!e.format);
            } else {
                s = t;
                n = e.find((e)=>e.nodeClass && s instanceof e.nodeClass);
            }
            if (!n) {
                const e = s?.constructor?.name ?? (s === null ? 'null' : typeof s);
                throw new Error(`Tag not resolved for ${e} value`);
            }
            return n;
        }
        function stringifyProps(e, t, { anchors: n, doc: i }) {
            if (!i.directives) return '';
            const o = [];
            const a = (r.isScalar(e) || r.isCollection(e)) && e.anchor;
            if (a && s.anchorIsValid(a)) {
                n.add(a);
                o.push(`&${a}`);
            }
            const c = e.tag ?? (t.default ? null : t.tag);
            if (c) o.push(i.directives.tagString(c));
            return o.join(' ');
        }
        function stringify(e, t, n, s) {
            if (r.isPair(e)) return e.toString(t, n, s);
            if (r.isAlias(e)) {
                if (t.doc.directives) return e.toString(t);
                if (t.resolvedAliases?.has(e)) {
                    throw new TypeError(`Cannot stringify circular structure without alias nodes`);
                } else {
                    if (t.resolvedAliases) t.resolvedAliases.add(e);
                    else t.resolvedAliases = new Set([
                        e
                    ]);
                    e = e.resolve(t.doc);
                }
            }
            let i = undefined;
            const a = r.isNode(e) ? e : t.doc.createNode(e, {
                onTagObj: (e)=>i = e
            });
            i ?? (i = getTagObject(t.doc.schema.tags, a));
            const c = stringifyProps(a, i, t);
            if (c.length > 0) t.indentAtStart = (t.indentAtStart ?? 0) + c.length + 1;
            const l = typeof i.stringify === 'function' ? i.stringify(a, t, n, s) : r.isScalar(a) ? o.stringifyString(a, t, n, s) : a.toString(t, n, s);
            if (!c) return l;
            return r.isScalar(a) || l[0] === '{' || l[0] === '[' ? `${c} ${l}` : `${c}\n${t.indent}${l}`;
        }
        t.createStringifyContext = createStringifyContext;
        t.stringify = stringify;
    }),
    1212: (function (e, t, n) {
        var s = n(1127);
        var r = n(2148);
        var i = n(9799);
        function stringifyCollection(e, t, n) {
            const s = t.inFlow ?? e.flow;
            const r = s ? stringifyFlowCollection : stringifyBlockCollection;
            return r(e, t, n);
        }
        function stringifyBlockCollection({ comment: e, items: t }, n, { blockItemPrefix: o, flowChars: a, itemIndent: c, onChompKeep: l, onComment: u }) {
            const { indent: f, options: { commentString: p } } = n;
            const h = Object.assign({}, n, {
                indent: c,
                type: null
            });
            let d = false;
            const g = [];
            for(let e = 0; e < t.length; ++e){
                const a = t[e];
                let l = null;
                if (s.isNode(a)) {
                    if (!d && a.spaceBefore) g.push('');
                    addCommentBefore(n, g, a.commentBefore, d);
                    if (a.comment) l = a.comment;
                } else if (s.isPair(a)) {
                    const e = s.isNode(a.key) ? a.key : null;
                    if (e) {
                        if (!d && e.spaceBefore) g.push('');
                        addCommentBefore(n, g, e.commentBefore, d);
                    }
                }
                d = false;
                let u = r.stringify(a, h, ()=>l = null, ()=>d = true);
                if (l) u += i.lineComment(u, c, p(l));
                if (d && l) d = false;
                g.push(o + u);
            }
            let m;
            if (g.length === 0) {
                m = a.start + a.end;
            } else {
                m = g[0];
                for(let e = 1; e < g.length; ++e){
                    const t = g[e];
                    m += t ? `\n${f}${t}` : '\n';
                }
            }
            if (e) {
                m += '\n' + i.indentComment(p(e), f);
                if (u) u();
            } else if (d && l) l();
            return m;
        }
        function stringifyFlowCollection({ items: e }, t, { flowChars: n, itemIndent: o }) {
            const { indent: a, indentStep: c, flowCollectionPadding: l, options: { commentString: u } } = t;
            o += c;
            const f = Object.assign({}, t, {
                indent: o,
                inFlow: true,
                type: null
            });
            let p = false;
            let h = 0;
            const d = [];
            for(let n = 0; n < e.length; ++n){
                const a = e[n];
                let c = null;
                if (s.isNode(a)) {
                    if (a.spaceBefore) d.push('');
                    addCommentBefore(t, d, a.commentBefore, false);
                    if (a.comment) c = a.comment;
                } else if (s.isPair(a)) {
                    const e = s.isNode(a.key) ? a.key : null;
                    if (e) {
                        if (e.spaceBefore) d.push('');
                        addCommentBefore(t, d, e.commentBefore, false);
                        if (e.comment) p = true;
                    }
                    const n = s.isNode(a.value) ? a.value : null;
                    if (n) {
                        if (n.comment) c = n.comment;
                        if (n.commentBefore) p = true;
                    } else if (a.value == null && e?.comment) {
                        c = e.comment;
                    }
                }
                if (c) p = true;
                let l = r.stringify(a, f, ()=>c = null);
                p || (p = d.length > h || l.includes('\n'));
                if (n < e.length - 1) {
                    l += ',';
                } else if (t.options.trailingComma) {
                    if (t.options.lineWidth > 0) {
                        p || (p = d.reduce((e, t)=>e + t.length + 2, 2) + (l.length + 2) > t.options.lineWidth);
                    }
                    if (p) {
                        l += ',';
                    }
                }
                if (c) l += i.lineComment(l, o, u(c));
                d.push(l);
                h = d.length;
            }
            const { start: g, end: m } = n;
            if (d.length === 0) {
                return g + m;
            } else {
                if (!p) {
                    const e = d.reduce((e, t)=>e + t.length + 2, 2);
                    p = t.options.lineWidth > 0 && e > t.options.lineWidth;
                }
                if (p) {
                    let e = g;
                    for (const t of d)e += t ? `\n${c}${a}${t}` : '\n';
                    return `${e}\n${a}${m}`;
                } else {
                    return `${g}${l}${d.join(' ')}${l}${m}`;
                }
            }
        }
        function addCommentBefore({ indent: e, options: { commentString: t } }, n, s, r) {
            if (s && r) s = s.replace(/^\n+/, '');
            if (s) {
                const r = i.indentComment(t(s), e);
                n.push(r.trimStart());
            }
        }
        t.stringifyCollection = stringifyCollection;
    }),
    9799: (function (e, t) {
        const stringifyComment = (e)=>e.replace(/^(?!$)(?: $)?/gm, '#');
        function indentComment(e, t) {
            if (/^\n+$/.test(e)) return e.substring(1);
            return t ? e.replace(/^(?! *$)/gm, t) : e;
        }
        const lineComment = (e, t, n)=>e.endsWith('\n') ? indentComment(n, t) : n.includes('\n') ? '\n' + indentComment(n, t) : (e.endsWith(' ') ? '' : ' ') + n;
        t.indentComment = indentComment;
        t.lineComment = lineComment;
        t.stringifyComment = stringifyComment;
    }),
    6829: (function (e, t, n) {
        var s = n(1127);
        var r = n(2148);
        var i = n(9799);
        function stringifyDocument(e, t) {
            const n = [];
            let o = t.directives === true;
            if (t.directives !== false && e.directives) {
                const t = e.directives.toString(e);
                if (t) {
                    n.push(t);
                    o = true;
                } else if (e.directives.docStart) o = true;
            }
            if (o) n.push('---');
            const a = r.createStringifyContext(e, t);
            const { commentString: c } = a.options;
            if (e.commentBefore) {
                if (n.length !== 1) n.unshift('');
                const t = c(e.commentBefore);
                n.unshift(i.indentComment(t, ''));
            }
            let l = false;
            let u = null;
            if (e.contents) {
                if (s.isNode(e.contents)) {
                    if (e.contents.spaceBefore && o) n.push('');
                    if (e.contents.commentBefore) {
                        const t = c(e.contents.commentBefore);
                        n.push(i.indentComment(t, ''));
                    }
                    a.forceBlockIndent = !!e.comment;
                    u = e.contents.comment;
                }
                const t = u ? undefined : ()=>l = true;
                let f = r.stringify(e.contents, a, ()=>u = null, t);
                if (u) f += i.lineComment(f, '', c(u));
                if ((f[0] === '|' || f[0] === '>') && n[n.length - 1] === '---') {
                    n[n.length - 1] = `--- ${f}`;
                } else n.push(f);
            } else {
                n.push(r.stringify(e.contents, a));
            }
            if (e.directives?.docEnd) {
                if (e.comment) {
                    const t = c(e.comment);
                    if (t.includes('\n')) {
                        n.push('...');
                        n.push(i.indentComment(t, ''));
                    } else {
                        n.push(`... ${t}`);
                    }
                } else {
                    n.push('...');
                }
            } else {
                let t = e.comment;
                if (t && l) t = t.replace(/^\n+/, '');
                if (t) {
                    if ((!l || u) && n[n.length - 1] !== '') n.push('');
                    n.push(i.indentComment(c(t), ''));
                }
            }
            return n.join('\n') + '\n';
        }
        t.stringifyDocument = stringifyDocument;
    }),
    8689: (function (e, t) {
        function stringifyNumber({ format: e, minFractionDigits: t, tag: n, value: s }) {
            if (typeof s === 'bigint') return String(s);
            const r = typeof s === 'number' ? s : Number(s);
            if (!isFinite(r)) return isNaN(r) ? '.nan' : r < 0 ? '-.inf' : '.inf';
            let i = Object.is(s, -0) ? '-0' : JSON.stringify(s);
            if (!e && t && (!n || n === 'tag:yaml.org,2002:float') && /^-?\d/.test(i) && !i.includes('e')) {
                let e = i.indexOf('.');
                if (e < 0) {
                    e = i.length;
                    i += '.';
                }
                let n = t - (i.length - e - 1);
                while(n-- > 0)i += '0';
            }
            return i;
        }
        t.stringifyNumber = stringifyNumber;
    }),
    9748: (function (e, t, n) {
        var s = n(1127);
        var r = n(3301);
        var i = n(2148);
        var o = n(9799);
        function stringifyPair({ key: e, value: t }, n, a, c) {
            const { allNullValues: l, doc: u, indent: f, indentStep: p, options: { commentString: h, indentSeq: d, simpleKeys: g } } = n;
            let m = s.isNode(e) && e.comment || null;
            if (g) {
                if (m) {
                    throw new Error('With simple keys, key nodes cannot have comments');
                }
                if (s.isCollection(e) || !s.isNode(e) && typeof e === 'object') {
                    const e = 'With simple keys, collection cannot be used as a key value';
                    throw new Error(e);
                }
            }
            let y = !g && (!e || m && t == null && !n.inFlow || s.isCollection(e) || (s.isScalar(e) ? e.type === r.Scalar.BLOCK_FOLDED || e.type === r.Scalar.BLOCK_LITERAL : typeof e === 'object'));
            n = Object.assign({}, n, {
                allNullValues: false,
                implicitKey: !y && (g || !l),
                indent: f + p
            });
            let b = false;
            let v = false;
            let S = i.stringify(e, n, ()=>b = true, ()=>v = true);
            if (!y && !n.inFlow && S.length > 1024) {
                if (g) throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
                y = true;
            }
            if (n.inFlow) {
                if (l || t == null) {
                    if (b && a) a();
                    return S === '' ? '?' : y ? `? ${S}` : S;
                }
            } else if (l && !g || t == null && y) {
                S = `? ${S}`;
                if (m && !b) {
                    S += o.lineComment(S, n.indent, h(m));
                } else if (v && c) c();
                return S;
            }
            if (b) m = null;
            if (y) {
                if (m) S += o.lineComment(S, n.indent, h(m));
                S = `? ${S}\n${f}:`;
            } else {
                S = `${S}:`;
                if (m) S += o.lineComment(S, n.indent, h(m));
            }
            let E, k, w;
            if (s.isNode(t)) {
                E = !!t.spaceBefore;
                k = t.commentBefore;
                w = t.comment;
            } else {
                E = false;
                k = null;
                w = null;
                if (t && typeof t === 'object') t = u.createNode(t);
            }
            n.implicitKey = false;
            if (!y && !m && s.isScalar(t)) n.indentAtStart = S.length + 1;
            v = false;
            if (!d && p.length >= 2 && !n.inFlow && !y && s.isSeq(t) && !t.flow && !t.tag && !t.anchor) {
                n.indent = n.indent.substring(2);
            }
            let _ = false;
            const A = i.stringify(t, n, ()=>_ = true, ()=>v = true);
            let x = ' ';
            if (m || E || k) {
                x = E ? '\n' : '';
                if (k) {
                    const e = h(k);
                    x += `\n${o.indentComment(e, n.indent)}`;
                }
                if (A === '' && !n.inFlow) {
                    if (x === '\n' && w) x = '\n\n';
                } else {
                    x += `\n${n.indent}`;
                }
            } else if (!y && s.isCollection(t)) {
                const e = A[0];
                const s = A.indexOf('\n');
                const r = s !== -1;
                const i = n.inFlow ?? t.flow ?? t.items.length === 0;
                if (r || !i) {
                    let t = false;
                    if (r && (e === '&' || e === '!')) {
                        let n = A.indexOf(' ');
                        if (e === '&' && n !== -1 && n < s && A[n + 1] === '!') {
                            n = A.indexOf(' ', n + 1);
                        }
                        if (n === -1 || s < n) t = true;
                    }
                    if (!t) x = `\n${n.indent}`;
                }
            } else if (A === '' || A[0] === '\n') {
                x = '';
            }
            S += x + A;
            if (n.inFlow) {
                if (_ && a) a();
            } else if (w && !_) {
                S += o.lineComment(S, n.indent, h(w));
            } else if (v && c) {
                c();
            }
            return S;
        }
        t.stringifyPair = stringifyPair;
    }),
    3069: (function (e, t, n) {
        var s = n(3301);
        var r = n(4475);
        const getFoldOptions = (e, t)=>({
                indentAtStart: t ? e.indent.length : e.indentAtStart,
                lineWidth: e.options.lineWidth,
                minContentWidth: e.options.minContentWidth
            });
        const containsDocumentMarker = (e)=>/^(%|---|\.\.\.)/m.test(e);
        function lineLengthOverLimit(e, t, n) {
            if (!t || t < 0) return false;
            const s = t - n;
            const r = e.length;
            if (r <= s) return false;
            for(let t = 0, n = 0; t < r; ++t){
                if (e[t] === '\n') {
                    if (t - n > s) return true;
                    n = t + 1;
                    if (r - n <= s) return false;
                }
            }
            return true;
        }
        function doubleQuotedString(e, t) {
            const n = JSON.stringify(e);
            if (t.options.doubleQuotedAsJSON) return n;
            const { implicitKey: s } = t;
            const i = t.options.doubleQuotedMinMultiLineLength;
            const o = t.indent || (containsDocumentMarker(e) ? '  ' : '');
            let a = '';
            let c = 0;
            for(let e = 0, t = n[e]; t; t = n[++e]){
                if (t === ' ' && n[e + 1] === '\\' && n[e + 2] === 'n') {
                    a += n.slice(c, e) + '\\ ';
                    e += 1;
                    c = e;
                    t = '\\';
                }
                if (t === '\\') switch(n[e + 1]){
                    case 'u':
                        {
                            a += n.slice(c, e);
                            const t = n.substr(e + 2, 4);
                            switch(t){
                                case '0000':
                                    a += '\\0';
                                    break;
                                case '0007':
                                    a += '\\a';
                                    break;
                                case '000b':
                                    a += '\\v';
                                    break;
                                case '001b':
                                    a += '\\e';
                                    break;
                                case '0085':
                                    a += '\\N';
                                    break;
                                case '00a0':
                                    a += '\\_';
                                    break;
                                case '2028':
                                    a += '\\L';
                                    break;
                                case '2029':
                                    a += '\\P';
                                    break;
                                default:
                                    if (t.substr(0, 2) === '00') a += '\\x' + t.substr(2);
                                    else a += n.substr(e, 6);
                            }
                            e += 5;
                            c = e + 1;
                        }
                        break;
                    case 'n':
                        if (s || n[e + 2] === '"' || n.length < i) {
                            e += 1;
                        } else {
                            a += n.slice(c, e) + '\n\n';
                            while(n[e + 2] === '\\' && n[e + 3] === 'n' && n[e + 4] !== '"'){
                                a += '\n';
                                e += 2;
                            }
                            a += o;
                            if (n[e + 2] === ' ') a += '\\';
                            e += 1;
                            c = e + 1;
                        }
                        break;
                    default:
                        e += 1;
                }
            }
            a = c ? a + n.slice(c) : n;
            return s ? a : r.foldFlowLines(a, o, r.FOLD_QUOTED, getFoldOptions(t, false));
        }
        function singleQuotedString(e, t) {
            if (t.options.singleQuote === false || t.implicitKey && e.includes('\n') || /[ \t]\n|\n[ \t]/.test(e)) return doubleQuotedString(e, t);
            const n = t.indent || (containsDocumentMarker(e) ? '  ' : '');
            const s = "'" + e.replace(/'/g, "''").replace(/\n+/g, `$&\n${n}`) + "'";
            return t.implicitKey ? s : r.foldFlowLines(s, n, r.FOLD_FLOW, getFoldOptions(t, false));
        }
        function quotedString(e, t) {
            const { singleQuote: n } = t.options;
            let s;
            if (n === false) s = doubleQuotedString;
            else {
                const t = e.includes('"');
                const r = e.includes("'");
                if (t && !r) s = singleQuotedString;
                else if (r && !t) s = doubleQuotedString;
                else s = n ? singleQuotedString : doubleQuotedString;
            }
            return s(e, t);
        }
        let i;
        try {
            i = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
        } catch  {
            i = /\n+(?!\n|$)/g;
        }
        function blockString({ comment: e, type: t, value: n }, o, a, c) {
            const { blockQuote: l, commentString: u, lineWidth: f } = o.options;
            if (!l || /\n[\t ]+$/.test(n)) {
                return quotedString(n, o);
            }
            const p = o.indent || (o.forceBlockIndent || containsDocumentMarker(n) ? '  ' : '');
            const h = l === 'literal' ? true : l === 'folded' || t === s.Scalar.BLOCK_FOLDED ? false : t === s.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(n, f, p.length);
            if (!n) return h ? '|\n' : '>\n';
            let d;
            let g;
            for(g = n.length; g > 0; --g){
                const e = n[g - 1];
                if (e !== '\n' && e !== '\t' && e !== ' ') break;
            }
            let m = n.substring(g);
            const y = m.indexOf('\n');
            if (y === -1) {
                d = '-';
            } else if (n === m || y !== m.length - 1) {
                d = '+';
                if (c) c();
            } else {
                d = '';
            }
            if (m) {
                n = n.slice(0, -m.length);
                if (m[m.length - 1] === '\n') m = m.slice(0, -1);
                m = m.replace(i, `$&${p}`);
            }
            let b = false;
            let v;
            let S = -1;
            for(v = 0; v < n.length; ++v){
                const e = n[v];
                if (e === ' ') b = true;
                else if (e === '\n') S = v;
                else break;
            }
            let E = n.substring(0, S < v ? S + 1 : v);
            if (E) {
                n = n.substring(E.length);
                E = E.replace(/\n+/g, `$&${p}`);
            }
            const k = p ? '2' : '1';
            let w = (b ? k : '') + d;
            if (e) {
                w += ' ' + u(e.replace(/ ?[\r\n]+/g, ' '));
                if (a) a();
            }
            if (!h) {
                const e = n.replace(/\n+/g, '\n$&').replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2').replace(/\n+/g, `$&${p}`);
                let i = false;
                const a = getFoldOptions(o, true);
                if (l !== 'folded' && t !== s.Scalar.BLOCK_FOLDED) {
                    a.onOverflow = ()=>{
                        i = true;
                    };
                }
                const c = r.foldFlowLines(`${E}${e}${m}`, p, r.FOLD_BLOCK, a);
                if (!i) return `>${w}\n${p}${c}`;
            }
            n = n.replace(/\n+/g, `$&${p}`);
            return `|${w}\n${p}${E}${n}${m}`;
        }
        function plainString(e, t, n, i) {
            const { type: o, value: a } = e;
            const { actualString: c, implicitKey: l, indent: u, indentStep: f, inFlow: p } = t;
            if (l && a.includes('\n') || p && /[[\]{},]/.test(a)) {
                return quotedString(a, t);
            }
            if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)) {
                return l || p || !a.includes('\n') ? quotedString(a, t) : blockString(e, t, n, i);
            }
            if (!l && !p && o !== s.Scalar.PLAIN && a.includes('\n')) {
                return blockString(e, t, n, i);
            }
            if (containsDocumentMarker(a)) {
                if (u === '') {
                    t.forceBlockIndent = true;
                    return blockString(e, t, n, i);
                } else if (l && u === f) {
                    return quotedString(a, t);
                }
            }
            const h = a.replace(/\n+/g, `$&\n${u}`);
            if (c) {
                const test = (e)=>e.default && e.tag !== 'tag:yaml.org,2002:str' && e.test?.test(h);
                const { compat: e, tags: n } = t.doc.schema;
                if (n.some(test) || e?.some(test)) return quotedString(a, t);
            }
            return l ? h : r.foldFlowLines(h, u, r.FOLD_FLOW, getFoldOptions(t, false));
        }
        function stringifyString(e, t, n, r) {
            const { implicitKey: i, inFlow: o } = t;
            const a = typeof e.value === 'string' ? e : Object.assign({}, e, {
                value: String(e.value)
            });
            let { type: c } = e;
            if (c !== s.Scalar.QUOTE_DOUBLE) {
                if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)) c = s.Scalar.QUOTE_DOUBLE;
            }
            const _stringify = (e)=>{
                switch(e){
                    case s.Scalar.BLOCK_FOLDED:
                    case s.Scalar.BLOCK_LITERAL:
                        return i || o ? quotedString(a.value, t) : blockString(a, t, n, r);
                    case s.Scalar.QUOTE_DOUBLE:
                        return doubleQuotedString(a.value, t);
                    case s.Scalar.QUOTE_SINGLE:
                        return singleQuotedString(a.value, t);
                    case s.Scalar.PLAIN:
                        return plainString(a, t, n, r);
                    default:
                        return null;
                }
            };
            let l = _stringify(c);
            if (l === null) {
                const { defaultKeyType: e, defaultStringType: n } = t.options;
                const s = i && e || n;
                l = _stringify(s);
                if (l === null) throw new Error(`Unsupported default string type ${s}`);
            }
            return l;
        }
        t.stringifyString = stringifyString;
    }),
    204: (function (e, t, n) {
        var s = n(1127);
        const r = Symbol('break visit');
        const i = Symbol('skip children');
        const o = Symbol('remove node');
        function visit(e, t) {
            const n = initVisitor(t);
            if (s.isDocument(e)) {
                const t = visit_(null, e.contents, n, Object.freeze([
                    e
                ]));
                if (t === o) e.contents = null;
            } else visit_(null, e, n, Object.freeze([]));
        }
        visit.BREAK = r;
        visit.SKIP = i;
        visit.REMOVE = o;
        function visit_(e, t, n, i) {
            const a = callVisitor(e, t, n, i);
            if (s.isNode(a) || s.isPair(a)) {
                replaceNode(e, i, a);
                return visit_(e, a, n, i);
            }
            if (typeof a !== 'symbol') {
                if (s.isCollection(t)) {
                    i = Object.freeze(i.concat(t));
                    for(let e = 0; e < t.items.length; ++e){
                        const s = visit_(e, t.items[e], n, i);
                        if (typeof s === 'number') e = s - 1;
                        else if (s === r) return r;
                        else if (s === o) {
                            t.items.splice(e, 1);
                            e -= 1;
                        }
                    }
                } else if (s.isPair(t)) {
                    i = Object.freeze(i.concat(t));
                    const e = visit_('key', t.key, n, i);
                    if (e === r) return r;
                    else if (e === o) t.key = null;
                    const s = visit_('value', t.value, n, i);
                    if (s === r) return r;
                    else if (s === o) t.value = null;
                }
            }
            return a;
        }
        async function visitAsync(e, t) {
            const n = initVisitor(t);
            if (s.isDocument(e)) {
                const t = await visitAsync_(null, e.contents, n, Object.freeze([
                    e
                ]));
                if (t === o) e.contents = null;
            } else await visitAsync_(null, e, n, Object.freeze([]));
        }
        visitAsync.BREAK = r;
        visitAsync.SKIP = i;
        visitAsync.REMOVE = o;
        async function visitAsync_(e, t, n, i) {
            const a = await callVisitor(e, t, n, i);
            if (s.isNode(a) || s.isPair(a)) {
                replaceNode(e, i, a);
                return visitAsync_(e, a, n, i);
            }
            if (typeof a !== 'symbol') {
                if (s.isCollection(t)) {
                    i = Object.freeze(i.concat(t));
                    for(let e = 0; e < t.items.length; ++e){
                        const s = await visitAsync_(e, t.items[e], n, i);
                        if (typeof s === 'number') e = s - 1;
                        else if (s === r) return r;
                        else if (s === o) {
                            t.items.splice(e, 1);
                            e -= 1;
                        }
                    }
                } else if (s.isPair(t)) {
                    i = Object.freeze(i.concat(t));
                    const e = await visitAsync_('key', t.key, n, i);
                    if (e === r) return r;
                    else if (e === o) t.key = null;
                    const s = await visitAsync_('value', t.value, n, i);
                    if (s === r) return r;
                    else if (s === o) t.value = null;
                }
            }
            return a;
        }
        function initVisitor(e) {
            if (typeof e === 'object' && (e.Collection || e.Node || e.Value)) {
                return Object.assign({
                    Alias: e.Node,
                    Map: e.Node,
                    Scalar: e.Node,
                    Seq: e.Node
                }, e.Value && {
                    Map: e.Value,
                    Scalar: e.Value,
                    Seq: e.Value
                }, e.Collection && {
                    Map: e.Collection,
                    Seq: e.Collection
                }, e);
            }
            return e;
        }
        function callVisitor(e, t, n, r) {
            if (typeof n === 'function') return n(e, t, r);
            if (s.isMap(t)) return n.Map?.(e, t, r);
            if (s.isSeq(t)) return n.Seq?.(e, t, r);
            if (s.isPair(t)) return n.Pair?.(e, t, r);
            if (s.isScalar(t)) return n.Scalar?.(e, t, r);
            if (s.isAlias(t)) return n.Alias?.(e, t, r);
            return undefined;
        }
        function replaceNode(e, t, n) {
            const r = t[t.length - 1];
            if (s.isCollection(r)) {
                r.items[e] = n;
            } else if (s.isPair(r)) {
                if (e === 'key') r.key = n;
                else r.value = n;
            } else if (s.isDocument(r)) {
                r.contents = n;
            } else {
                const e = s.isAlias(r) ? 'alias' : 'scalar';
                throw new Error(`Cannot replace node with ${e} parent`);
            }
        }
        t.visit = visit;
        t.visitAsync = visitAsync;
    }),
    2049: (function (e, t, n) {
        n.d(t, {
            FE: ()=>Star,
            QC: ()=>ContextAccess,
            R6: ()=>FunctionCall,
            _c: ()=>Unary,
            aU: ()=>Grouping,
            oD: ()=>Logical,
            p_: ()=>IndexAccess,
            uS: ()=>Literal,
            yI: ()=>Binary
        });
        let Expr = class Expr {
        };
        let Literal = class Literal extends Expr {
            constructor(e, t){
                super();
                this.literal = e;
                this.token = t;
            }
            accept(e) {
                return e.visitLiteral(this);
            }
        };
        let Unary = class Unary extends Expr {
            constructor(e, t){
                super();
                this.operator = e;
                this.expr = t;
            }
            accept(e) {
                return e.visitUnary(this);
            }
        };
        let FunctionCall = class FunctionCall extends Expr {
            constructor(e, t){
                super();
                this.functionName = e;
                this.args = t;
            }
            accept(e) {
                return e.visitFunctionCall(this);
            }
        };
        let Binary = class Binary extends Expr {
            constructor(e, t, n){
                super();
                this.left = e;
                this.operator = t;
                this.right = n;
            }
            accept(e) {
                return e.visitBinary(this);
            }
        };
        let Logical = class Logical extends Expr {
            constructor(e, t){
                super();
                this.operator = e;
                this.args = t;
            }
            accept(e) {
                return e.visitLogical(this);
            }
        };
        let Grouping = class Grouping extends Expr {
            constructor(e){
                super();
                this.group = e;
            }
            accept(e) {
                return e.visitGrouping(this);
            }
        };
        let ContextAccess = class ContextAccess extends Expr {
            constructor(e){
                super();
                this.name = e;
            }
            accept(e) {
                return e.visitContextAccess(this);
            }
        };
        let IndexAccess = class IndexAccess extends Expr {
            constructor(e, t){
                super();
                this.expr = e;
                this.index = t;
            }
            accept(e) {
                return e.visitIndexAccess(this);
            }
        };
        let Star = class Star extends Expr {
            accept() {
                throw new Error("Method not implemented.");
            }
        };
    }),
    8315: (function (e, t, n) {
        n.d(t, {
            O: ()=>Array1
        });
        var s = n(1674);
        let Array1 = class Array1 {
            constructor(...e){
                this.v = [];
                this.kind = s.b.Array;
                this.primitive = false;
                for (const t of e){
                    this.add(t);
                }
            }
            coerceString() {
                return (0, s.m)(this.kind);
            }
            number() {
                return NaN;
            }
            add(e) {
                this.v.push(e);
            }
            get(e) {
                return this.v[e];
            }
            values() {
                return this.v;
            }
        };
    }),
    5438: (function (e, t, n) {
        n.d(t, {
            b: ()=>BooleanData
        });
        var s = n(1674);
        let BooleanData = class BooleanData {
            constructor(e){
                this.value = e;
                this.kind = s.b.Boolean;
                this.primitive = true;
            }
            coerceString() {
                if (this.value) {
                    return "true";
                }
                return "false";
            }
            number() {
                if (this.value) {
                    return 1;
                }
                return 0;
            }
        };
    }),
    8596: (function (e, t, n) {
        n.d(t, {
            b: ()=>Dictionary
        });
        var s = n(1674);
        let Dictionary = class Dictionary {
            constructor(...e){
                this.keys = [];
                this.v = [];
                this.indexMap = {};
                this.kind = s.b.Dictionary;
                this.primitive = false;
                for (const t of e){
                    this.add(t.key, t.value);
                }
            }
            coerceString() {
                return (0, s.m)(this.kind);
            }
            number() {
                return NaN;
            }
            add(e, t) {
                if (e.toLowerCase() in this.indexMap) {
                    return;
                }
                this.keys.push(e);
                this.v.push(t);
                this.indexMap[e.toLowerCase()] = this.v.length - 1;
            }
            get(e) {
                const t = this.indexMap[e.toLowerCase()];
                if (t === undefined) {
                    return undefined;
                }
                return this.v[t];
            }
            values() {
                return this.v;
            }
            pairs() {
                const e = [];
                for (const t of this.keys){
                    e.push({
                        key: t,
                        value: this.v[this.indexMap[t.toLowerCase()]]
                    });
                }
                return e;
            }
        };
        function isDictionary1(e) {
            return e.kind === Kind.Dictionary;
        }
    }),
    1674: (function (e, t, n) {
        n.d(t, {
            b: ()=>s,
            m: ()=>kindStr
        });
        var s;
        (function(e) {
            e[e["String"] = 0] = "String";
            e[e["Array"] = 1] = "Array";
            e[e["Dictionary"] = 2] = "Dictionary";
            e[e["Boolean"] = 3] = "Boolean";
            e[e["Number"] = 4] = "Number";
            e[e["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
            e[e["Null"] = 6] = "Null";
        })(s || (s = {}));
        function kindStr(e) {
            switch(e){
                case s.Array:
                    return "Array";
                case s.Boolean:
                    return "Boolean";
                case s.Null:
                    return "Null";
                case s.Number:
                    return "Number";
                case s.Dictionary:
                    return "Object";
                case s.String:
                    return "String";
            }
            return "unknown";
        }
    }),
    5958: (function (e, t, n) {
        n.d(t, {
            O3: ()=>s.O,
            Q9: ()=>c.Q,
            Uv: ()=>a.U,
            b8: ()=>o.b,
            bT: ()=>i.b,
            bo: ()=>r.b,
            uQ: ()=>f.u
        });
        var s = n(8315);
        var r = n(5438);
        var i = n(8596);
        var o = n(1674);
        var a = n(7749);
        var c = n(9881);
        var l = n(9442);
        var u = n(379);
        var f = n(3637);
    }),
    7749: (function (e, t, n) {
        n.d(t, {
            U: ()=>Null
        });
        var s = n(1674);
        let Null = class Null {
            constructor(){
                this.kind = s.b.Null;
                this.primitive = true;
            }
            coerceString() {
                return "";
            }
            number() {
                return 0;
            }
        };
    }),
    9881: (function (e, t, n) {
        n.d(t, {
            Q: ()=>NumberData
        });
        var s = n(1674);
        let NumberData = class NumberData {
            constructor(e){
                this.value = e;
                this.kind = s.b.Number;
                this.primitive = true;
            }
            coerceString() {
                if (this.value === 0) {
                    return "0";
                }
                return (+this.value.toFixed(15)).toString();
            }
            number() {
                return this.value;
            }
        };
    }),
    9442: (function (e, t, n) {
        n.d(t, {
            $: ()=>replacer
        });
        var s = n(8315);
        var r = n(5438);
        var i = n(8596);
        var o = n(7749);
        var a = n(9881);
        var c = n(3637);
        function replacer(e, t) {
            if (t instanceof o.U) {
                return null;
            }
            if (t instanceof r.b) {
                return t.value;
            }
            if (t instanceof a.Q) {
                return t.number();
            }
            if (t instanceof c.u) {
                return t.coerceString();
            }
            if (t instanceof s.O) {
                return t.values();
            }
            if (t instanceof i.b) {
                const e = t.pairs();
                const n = {};
                for (const t of e){
                    n[t.key] = t.value;
                }
                return n;
            }
            return t;
        }
    }),
    379: (function (e, t, n) {
        n.d(t, {
            e: ()=>reviver
        });
        var s = n(8315);
        var r = n(5438);
        var i = n(8596);
        var o = n(7749);
        var a = n(9881);
        var c = n(3637);
        function reviver(e, t) {
            if (t === null) {
                return new o.U();
            }
            if (typeof t === "string") {
                return new c.u(t);
            }
            if (typeof t === "number") {
                return new a.Q(t);
            }
            if (typeof t === "boolean") {
                return new r.b(t);
            }
            if (Array.isArray(t)) {
                return new s.O(...t);
            }
            if (typeof t === "object") {
                return new i.b(...Object.keys(t).map((e)=>({
                        key: e,
                        value: t[e]
                    })));
            }
            return t;
        }
    }),
    3637: (function (e, t, n) {
        n.d(t, {
            u: ()=>StringData
        });
        var s = n(1674);
        let StringData = class StringData {
            constructor(e){
                this.value = e;
                this.kind = s.b.String;
                this.primitive = true;
            }
            coerceString() {
                return this.value;
            }
            number() {
                return Number(this.value);
            }
        };
    }),
    2830: (function (e, t, n) {
        n.d(t, {
            By: ()=>o,
            VP: ()=>r,
            ZI: ()=>ExpressionEvaluationError,
            dM: ()=>i,
            tj: ()=>ExpressionError
        });
        var s = n(2083);
        const r = 50;
        const i = 21000;
        var o;
        (function(e) {
            e[e["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
            e[e["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
            e[e["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
            e[e["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
            e[e["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
            e[e["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
            e[e["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
            e[e["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
            e[e["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
            e[e["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
        })(o || (o = {}));
        let ExpressionError = class ExpressionError extends Error {
            constructor(e, t){
                super(`${errorDescription(e)}: '${(0, s.Lk)(t)}'`);
                this.typ = e;
                this.tok = t;
                this.pos = this.tok.range.start;
            }
        };
        function errorDescription(e) {
            switch(e){
                case o.ErrorUnexpectedEndOfExpression:
                    return "Unexpected end of expression";
                case o.ErrorUnexpectedSymbol:
                    return "Unexpected symbol";
                case o.ErrorUnrecognizedNamedValue:
                    return "Unrecognized named-value";
                case o.ErrorExceededMaxDepth:
                    return `Exceeded max expression depth ${r}`;
                case o.ErrorExceededMaxLength:
                    return `Exceeded max expression length ${i}`;
                case o.ErrorTooFewParameters:
                    return "Too few parameters supplied";
                case o.ErrorTooManyParameters:
                    return "Too many parameters supplied";
                case o.ErrorEvenParameters:
                    return "Even number of parameters supplied, requires an odd number of parameters";
                case o.ErrorUnrecognizedContext:
                    return "Unrecognized named-value";
                case o.ErrorUnrecognizedFunction:
                    return "Unrecognized function";
                default:
                    return "Unknown error";
            }
        }
        let ExpressionEvaluationError = class ExpressionEvaluationError extends Error {
        };
    }),
    4662: (function (e, t, n) {
        n.d(t, {
            oi: ()=>evaluator_Evaluator,
            JG: ()=>b.JG,
            iX: ()=>parser_Parser,
            p: ()=>i,
            j7: ()=>y
        });
        var s = n(2049);
        var r = n(8596);
        var i = n(5958);
        /*! ./node_modules/@actions/expressions/dist/filtered_array.js */ let FilteredArray = class FilteredArray extends i.O3 {
        };
        var o = n(2830);
        /*! ./node_modules/@actions/expressions/dist/funcs/case.js */ const a = {
            name: "case",
            description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
            minArgs: 3,
            maxArgs: Number.MAX_SAFE_INTEGER,
            call: (...e)=>{
                for(let t = 0; t < e.length - 1; t += 2){
                    const n = e[t];
                    if (n.kind !== i.b8.Boolean) {
                        throw new Error("case predicate must evaluate to a boolean value");
                    }
                    if (n.value) {
                        return e[t + 1];
                    }
                }
                return e[e.length - 1];
            }
        };
        /*! ./node_modules/@actions/expressions/dist/result.js */ function falsy(e) {
            switch(e.kind){
                case i.b8.Null:
                    return true;
                case i.b8.Boolean:
                    return !e.value;
                case i.b8.Number:
                    {
                        const t = e.value;
                        return t === 0 || isNaN(t);
                    }
                case i.b8.String:
                    return e.value.length === 0;
            }
            return false;
        }
        function truthy(e) {
            return !falsy(e);
        }
        function coerceTypes(e, t) {
            let n = e;
            let s = t;
            if (e.kind === t.kind) {
                return [
                    n,
                    s
                ];
            }
            switch(e.kind){
                case i.b8.Number:
                    if (t.kind === i.b8.String) {
                        s = new i.Q9(t.number());
                        return [
                            n,
                            s
                        ];
                    }
                    break;
                case i.b8.String:
                    if (t.kind === i.b8.Number) {
                        n = new i.Q9(e.number());
                        return [
                            n,
                            s
                        ];
                    }
                    break;
                case i.b8.Null:
                case i.b8.Boolean:
                    n = new i.Q9(e.number());
                    return coerceTypes(n, s);
            }
            switch(t.kind){
                case i.b8.Null:
                case i.b8.Boolean:
                    s = new i.Q9(t.number());
                    return coerceTypes(n, s);
            }
            return [
                n,
                s
            ];
        }
        function equals(e, t) {
            const [n, s] = coerceTypes(e, t);
            if (n.kind != s.kind) {
                return false;
            }
            switch(n.kind){
                case i.b8.Null:
                    return true;
                case i.b8.Number:
                    {
                        const e = n.value;
                        const t = s.value;
                        if (isNaN(e) || isNaN(t)) {
                            return false;
                        }
                        return e == t;
                    }
                case i.b8.String:
                    {
                        const e = n.value;
                        const t = s.value;
                        return toUpperSpecial(e) === toUpperSpecial(t);
                    }
                case i.b8.Boolean:
                    {
                        const e = n.value;
                        const t = s.value;
                        return e == t;
                    }
                case i.b8.Dictionary:
                case i.b8.Array:
                    return n === s;
            }
            return false;
        }
        function greaterThan(e, t) {
            const [n, s] = coerceTypes(e, t);
            if (n.kind != s.kind) {
                return false;
            }
            switch(n.kind){
                case i.b8.Number:
                    {
                        const e = n.value;
                        const t = s.value;
                        if (isNaN(e) || isNaN(t)) {
                            return false;
                        }
                        return e > t;
                    }
                case i.b8.String:
                    {
                        let e = n.value;
                        let t = s.value;
                        e = toUpperSpecial(e);
                        t = toUpperSpecial(t);
                        return e > t;
                    }
                case i.b8.Boolean:
                    {
                        const e = n.value;
                        const t = s.value;
                        return e && !t;
                    }
            }
            return false;
        }
        function lessThan(e, t) {
            const [n, s] = coerceTypes(e, t);
            if (n.kind != s.kind) {
                return false;
            }
            switch(n.kind){
                case i.b8.Number:
                    {
                        const e = n.value;
                        const t = s.value;
                        if (isNaN(e) || isNaN(t)) {
                            return false;
                        }
                        return e < t;
                    }
                case i.b8.String:
                    {
                        let e = n.value;
                        let t = s.value;
                        e = toUpperSpecial(e);
                        t = toUpperSpecial(t);
                        return e < t;
                    }
                case i.b8.Boolean:
                    {
                        const e = n.value;
                        const t = s.value;
                        return !e && t;
                    }
            }
            return false;
        }
        function toUpperSpecial(e) {
            const t = [];
            let n = 0;
            const s = e.length;
            let r = e.indexOf("\u0131");
            while(n < s){
                if (n < r) {
                    t.push(e.substring(n, r).toUpperCase());
                    n = r;
                } else if (n == r) {
                    t.push(e.substring(n, n + 1));
                    n += 1;
                    r = e.indexOf("\u0131", n);
                } else {
                    t.push(e.substring(n).toUpperCase());
                    break;
                }
            }
            return t.join("");
        }
        /*! ./node_modules/@actions/expressions/dist/funcs/contains.js */ const c = {
            name: "contains",
            description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
            minArgs: 2,
            maxArgs: 2,
            call: (...e)=>{
                const t = e[0];
                const n = e[1];
                if (t.primitive) {
                    const e = t.coerceString();
                    if (n.primitive) {
                        const t = n.coerceString();
                        return new i.bo(e.toLowerCase().includes(t.toLowerCase()));
                    }
                } else if (t.kind === i.b8.Array) {
                    const e = t;
                    if (e.values().length === 0) {
                        return new i.bo(false);
                    }
                    for (const t of e.values()){
                        if (equals(n, t)) {
                            return new i.bo(true);
                        }
                    }
                }
                return new i.bo(false);
            }
        };
        /*! ./node_modules/@actions/expressions/dist/funcs/endswith.js */ const l = {
            name: "endsWith",
            description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
            minArgs: 2,
            maxArgs: 2,
            call: (...e)=>{
                const t = e[0];
                if (!t.primitive) {
                    return new i.bo(false);
                }
                const n = e[1];
                if (!n.primitive) {
                    return new i.bo(false);
                }
                const s = toUpperSpecial(t.coerceString());
                const r = toUpperSpecial(n.coerceString());
                return new i.bo(s.endsWith(r));
            }
        };
        /*! ./node_modules/@actions/expressions/dist/funcs/format.js */ const u = {
            name: "format",
            description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
            minArgs: 1,
            maxArgs: 255,
            call: (...e)=>{
                const t = e[0].coerceString();
                const n = [];
                let s = 0;
                while(s < t.length){
                    const r = t.indexOf("{", s);
                    const i = t.indexOf("}", s);
                    if (r >= 0 && (i < 0 || i > r)) {
                        if (safeCharAt(t, r + 1) === "{") {
                            n.push(t.substr(s, r - s + 1));
                            s = r + 2;
                            continue;
                        }
                        if (i > r + 1) {
                            const o = readArgIndex(t, r + 1);
                            if (o.success) {
                                if (1 + o.result > e.length - 1) {
                                    throw new Error(`The following format string references more arguments than were supplied: ${t}`);
                                }
                                if (r > s) {
                                    n.push(t.substr(s, r - s));
                                }
                                n.push(`${e[1 + o.result].coerceString()}`);
                                s = i + 1;
                                continue;
                            }
                        }
                        throw new Error(`The following format string is invalid: ${t}`);
                    } else if (i >= 0) {
                        if (safeCharAt(t, i + 1) === "}") {
                            n.push(t.substr(s, i - s + 1));
                            s = i + 2;
                        } else {
                            throw new Error(`The following format string is invalid: ${t}`);
                        }
                    } else {
                        n.push(t.substr(s));
                        break;
                    }
                }
                return new i.uQ(n.join(""));
            }
        };
        function safeCharAt(e, t) {
            if (e.length > t) {
                return e[t];
            }
            return "\0";
        }
        function readArgIndex(e, t) {
            let n = 0;
            for(;;){
                const s = safeCharAt(e, t + n);
                if (s >= "0" && s <= "9") {
                    n++;
                } else {
                    break;
                }
            }
            if (n < 1) {
                return {
                    success: false
                };
            }
            const s = t + n - 1;
            const r = parseInt(e.substr(t, n));
            return {
                success: !isNaN(r),
                result: r,
                endIndex: s
            };
        }
        var f = n(379);
        /*! ./node_modules/@actions/expressions/dist/funcs/fromjson.js */ const p = {
            name: "fromJson",
            description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
            minArgs: 1,
            maxArgs: 1,
            call: (...e)=>{
                const t = e[0];
                const n = t.coerceString();
                if (n.trim() === "") {
                    throw new Error("empty input");
                }
                try {
                    return JSON.parse(n, f.e);
                } catch (e) {
                    throw new o.ZI("Error parsing JSON when evaluating fromJson", {
                        cause: e
                    });
                }
            }
        };
        /*! ./node_modules/@actions/expressions/dist/funcs/join.js */ const h = {
            name: "join",
            description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
            minArgs: 1,
            maxArgs: 2,
            call: (...e)=>{
                if (e[0].primitive) {
                    return new i.uQ(e[0].coerceString());
                }
                if (e[0].kind === i.b8.Array) {
                    let t = ",";
                    if (e.length > 1 && e[1].primitive) {
                        t = e[1].coerceString();
                    }
                    return new i.uQ(e[0].values().map((e)=>e.coerceString()).join(t));
                }
                return new i.uQ("");
            }
        };
        /*! ./node_modules/@actions/expressions/dist/funcs/startswith.js */ const d = {
            name: "startsWith",
            description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
            minArgs: 2,
            maxArgs: 2,
            call: (...e)=>{
                const t = e[0];
                if (!t.primitive) {
                    return new i.bo(false);
                }
                const n = e[1];
                if (!n.primitive) {
                    return new i.bo(false);
                }
                const s = toUpperSpecial(t.coerceString());
                const r = toUpperSpecial(n.coerceString());
                return new i.bo(s.startsWith(r));
            }
        };
        var g = n(9442);
        /*! ./node_modules/@actions/expressions/dist/funcs/tojson.js */ const m = {
            name: "toJson",
            description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
            minArgs: 1,
            maxArgs: 1,
            call: (...e)=>{
                return new i.uQ(JSON.stringify(e[0], g.$, "  "));
            }
        };
        /*! ./node_modules/@actions/expressions/dist/funcs.js */ const y = {
            case: a,
            contains: c,
            endswith: l,
            format: u,
            fromjson: p,
            join: h,
            startswith: d,
            tojson: m
        };
        function validateFunction(e, t, n) {
            const s = t.lexeme.toLowerCase();
            let r;
            r = y[s];
            if (!r) {
                r = e.extensionFunctions.get(s);
                if (!r) {
                    if (!e.allowUnknownKeywords) {
                        throw new o.tj(o.By.ErrorUnrecognizedFunction, t);
                    }
                    return;
                }
            }
            if (n < r.minArgs) {
                throw new o.tj(o.By.ErrorTooFewParameters, t);
            }
            if (n > r.maxArgs) {
                throw new o.tj(o.By.ErrorTooManyParameters, t);
            }
            if (s === "case" && n % 2 === 0) {
                throw new o.tj(o.By.ErrorEvenParameters, t);
            }
        }
        /*! ./node_modules/@actions/expressions/dist/idxHelper.js */ let idxHelper = class idxHelper {
            constructor(e, t){
                this.star = e;
                if (!t) {
                    return;
                }
                if (!e) {
                    if (t.primitive) {
                        this.str = t.coerceString();
                    }
                    let e = t.number();
                    if (!isNaN(e) && isFinite(e) && e >= 0) {
                        e = Math.floor(e);
                        this.int = e;
                    }
                }
            }
        };
        var b = n(2083);
        /*! ./node_modules/@actions/expressions/dist/evaluator.js */ let evaluator_Evaluator = class evaluator_Evaluator {
            constructor(e, t, n){
                this.n = e;
                this.context = t;
                this.functions = n;
            }
            evaluate() {
                return this.eval(this.n);
            }
            eval(e) {
                return e.accept(this);
            }
            visitLiteral(e) {
                return e.literal;
            }
            visitUnary(e) {
                const t = this.eval(e.expr);
                if (e.operator.type === b.ks.BANG) {
                    return new i.bo(falsy(t));
                }
                throw new Error(`unknown unary operator: ${e.operator.lexeme}`);
            }
            visitBinary(e) {
                const t = this.eval(e.left);
                const n = this.eval(e.right);
                switch(e.operator.type){
                    case b.ks.EQUAL_EQUAL:
                        return new i.bo(equals(t, n));
                    case b.ks.BANG_EQUAL:
                        return new i.bo(!equals(t, n));
                    case b.ks.GREATER:
                        return new i.bo(greaterThan(t, n));
                    case b.ks.GREATER_EQUAL:
                        return new i.bo(equals(t, n) || greaterThan(t, n));
                    case b.ks.LESS:
                        return new i.bo(lessThan(t, n));
                    case b.ks.LESS_EQUAL:
                        return new i.bo(equals(t, n) || lessThan(t, n));
                }
                throw new Error(`unknown binary operator: ${e.operator.lexeme}`);
            }
            visitLogical(e) {
                let t;
                for (const n of e.args){
                    t = this.eval(n);
                    if (e.operator.type === b.ks.AND && falsy(t) || e.operator.type === b.ks.OR && truthy(t)) {
                        break;
                    }
                }
                return t;
            }
            visitGrouping(e) {
                return this.eval(e.group);
            }
            visitContextAccess(e) {
                const t = this.context.get(e.name.lexeme);
                return t;
            }
            visitIndexAccess(e) {
                let t;
                if (e.index instanceof s.FE) {
                    t = new idxHelper(true, undefined);
                } else {
                    let n;
                    try {
                        n = this.eval(e.index);
                    } catch (e) {
                        throw new Error(`could not evaluate index for index access: ${e.message}`, {
                            cause: e
                        });
                    }
                    t = new idxHelper(false, n);
                }
                const n = this.eval(e.expr);
                let r;
                switch(n.kind){
                    case i.b8.Array:
                        {
                            const e = n;
                            if (e instanceof FilteredArray) {
                                r = filteredArrayAccess(e, t);
                            } else {
                                r = arrayAccess(e, t);
                            }
                            break;
                        }
                    case i.b8.Dictionary:
                        {
                            const e = n;
                            r = objectAccess(e, t);
                            break;
                        }
                    default:
                        if (t.star) {
                            r = new FilteredArray();
                        } else {
                            r = new i.Uv();
                        }
                }
                return r;
            }
            visitFunctionCall(e) {
                const t = e.args.map((e)=>this.eval(e));
                const n = e.functionName.lexeme.toLowerCase();
                const s = this.functions?.get(n) || y[n];
                return s.call(...t);
            }
        };
        function filteredArrayAccess(e, t) {
            const n = new FilteredArray();
            for (const s of e.values()){
                switch(s.kind){
                    case i.b8.Dictionary:
                        {
                            const e = s;
                            if (t.star) {
                                for (const t of e.values()){
                                    n.add(t);
                                }
                            } else if (t.str !== undefined) {
                                const s = e.get(t.str);
                                if (s !== undefined) {
                                    n.add(s);
                                }
                            }
                            break;
                        }
                    case i.b8.Array:
                        {
                            const e = s;
                            if (t.star) {
                                for (const t of e.values()){
                                    n.add(t);
                                }
                            } else if (t.int !== undefined && t.int < e.values().length) {
                                n.add(e.get(t.int));
                            }
                            break;
                        }
                }
            }
            return n;
        }
        function arrayAccess(e, t) {
            if (t.star) {
                const t = new FilteredArray();
                for (const n of e.values()){
                    t.add(n);
                }
                return t;
            }
            if (t.int !== undefined && t.int < e.values().length) {
                return e.get(t.int);
            }
            return new i.Uv();
        }
        function objectAccess(e, t) {
            if (t.star) {
                const t = new FilteredArray(...e.values());
                return t;
            }
            if (t.str !== undefined) {
                const n = e.get(t.str);
                if (n !== undefined) {
                    return n;
                }
            }
            return new i.Uv();
        }
        /*! ./node_modules/@actions/expressions/dist/parser.js */ let parser_Parser = class parser_Parser {
            constructor(e, t, n){
                this.tokens = e;
                this.offset = 0;
                this.depth = 0;
                this.extContexts = new Map();
                this.extFuncs = new Map();
                for (const e of t){
                    this.extContexts.set(e.toLowerCase(), true);
                }
                for (const { name: e, func: t } of n.map((e)=>({
                        name: e.name,
                        func: e
                    }))){
                    this.extFuncs.set(e.toLowerCase(), t);
                }
                this.context = {
                    allowUnknownKeywords: false,
                    extensionContexts: this.extContexts,
                    extensionFunctions: this.extFuncs
                };
            }
            parse() {
                let e;
                if (this.atEnd()) {
                    return e;
                }
                e = this.expression();
                if (!this.atEnd()) {
                    throw this.buildError(o.By.ErrorUnexpectedSymbol, this.peek());
                }
                return e;
            }
            expression() {
                this.incrDepth();
                try {
                    return this.logicalOr();
                } finally{
                    this.decrDepth();
                }
            }
            logicalOr() {
                let e = this.logicalAnd();
                if (this.check(b.ks.OR)) {
                    this.incrDepth();
                    try {
                        const t = new s.oD(this.peek(), [
                            e
                        ]);
                        e = t;
                        while(this.match(b.ks.OR)){
                            const e = this.logicalAnd();
                            t.args.push(e);
                        }
                    } finally{
                        this.decrDepth();
                    }
                }
                return e;
            }
            logicalAnd() {
                let e = this.equality();
                if (this.check(b.ks.AND)) {
                    this.incrDepth();
                    try {
                        const t = new s.oD(this.peek(), [
                            e
                        ]);
                        e = t;
                        while(this.match(b.ks.AND)){
                            const e = this.equality();
                            t.args.push(e);
                        }
                    } finally{
                        this.decrDepth();
                    }
                }
                return e;
            }
            equality() {
                let e = this.comparison();
                while(this.match(b.ks.BANG_EQUAL, b.ks.EQUAL_EQUAL)){
                    const t = this.previous();
                    const n = this.comparison();
                    e = new s.yI(e, t, n);
                }
                return e;
            }
            comparison() {
                let e = this.unary();
                while(this.match(b.ks.GREATER, b.ks.GREATER_EQUAL, b.ks.LESS, b.ks.LESS_EQUAL)){
                    const t = this.previous();
                    const n = this.unary();
                    e = new s.yI(e, t, n);
                }
                return e;
            }
            unary() {
                if (this.match(b.ks.BANG)) {
                    this.incrDepth();
                    const e = this.previous();
                    const t = this.unary();
                    try {
                        return new s._c(e, t);
                    } finally{
                        this.decrDepth();
                    }
                }
                return this.index();
            }
            index() {
                let e = this.call();
                let t = 0;
                if (e instanceof s.aU || e instanceof s.R6 || e instanceof s.QC) {
                    let n = true;
                    while(n){
                        switch(true){
                            case this.match(b.ks.LEFT_BRACKET):
                                {
                                    let n;
                                    if (this.match(b.ks.STAR)) {
                                        n = new s.FE();
                                    } else {
                                        n = this.expression();
                                    }
                                    this.consume(b.ks.RIGHT_BRACKET, o.By.ErrorUnexpectedSymbol);
                                    this.incrDepth();
                                    t++;
                                    e = new s.p_(e, n);
                                    break;
                                }
                            case this.match(b.ks.DOT):
                                this.incrDepth();
                                t++;
                                if (this.match(b.ks.IDENTIFIER)) {
                                    const t = this.previous();
                                    e = new s.p_(e, new s.uS(new i.uQ(t.lexeme), t));
                                } else if (this.match(b.ks.STAR)) {
                                    e = new s.p_(e, new s.FE());
                                } else {
                                    throw this.buildError(o.By.ErrorUnexpectedSymbol, this.peek());
                                }
                                break;
                            default:
                                n = false;
                        }
                    }
                }
                for(let e = 0; e < t; e++){
                    this.decrDepth();
                }
                return e;
            }
            call() {
                if (!this.check(b.ks.IDENTIFIER)) {
                    return this.primary();
                }
                const e = this.next();
                if (!this.match(b.ks.LEFT_PAREN)) {
                    if (!this.extContexts.has(e.lexeme.toLowerCase())) {
                        throw this.buildError(o.By.ErrorUnrecognizedContext, e);
                    }
                    return new s.QC(e);
                }
                const t = [];
                while(!this.match(b.ks.RIGHT_PAREN)){
                    const e = this.expression();
                    t.push(e);
                    if (!this.check(b.ks.RIGHT_PAREN)) {
                        this.consume(b.ks.COMMA, o.By.ErrorUnexpectedSymbol);
                    }
                }
                validateFunction(this.context, e, t.length);
                return new s.R6(e, t);
            }
            primary() {
                switch(true){
                    case this.match(b.ks.FALSE):
                        return new s.uS(new i.bo(false), this.previous());
                    case this.match(b.ks.TRUE):
                        return new s.uS(new i.bo(true), this.previous());
                    case this.match(b.ks.NULL):
                        return new s.uS(new i.Uv(), this.previous());
                    case this.match(b.ks.NUMBER):
                        return new s.uS(new i.Q9(this.previous().value), this.previous());
                    case this.match(b.ks.STRING):
                        return new s.uS(new i.uQ(this.previous().value), this.previous());
                    case this.match(b.ks.LEFT_PAREN):
                        {
                            const e = this.expression();
                            if (this.atEnd()) {
                                throw this.buildError(o.By.ErrorUnexpectedEndOfExpression, this.previous());
                            }
                            this.consume(b.ks.RIGHT_PAREN, o.By.ErrorUnexpectedSymbol);
                            return new s.aU(e);
                        }
                    case this.atEnd():
                        throw this.buildError(o.By.ErrorUnexpectedEndOfExpression, this.previous());
                }
                throw this.buildError(o.By.ErrorUnexpectedSymbol, this.peek());
            }
            match(...e) {
                for (const t of e){
                    if (this.check(t)) {
                        this.next();
                        return true;
                    }
                }
                return false;
            }
            check(e) {
                if (this.atEnd()) {
                    return false;
                }
                return this.peek().type == e;
            }
            atEnd() {
                return this.peek().type == b.ks.EOF;
            }
            next() {
                if (!this.atEnd()) {
                    this.offset++;
                }
                return this.previous();
            }
            peek() {
                return this.tokens[this.offset];
            }
            previous() {
                return this.tokens[this.offset - 1];
            }
            consume(e, t) {
                if (this.check(e)) {
                    this.next();
                    return;
                }
                throw this.buildError(t, this.peek());
            }
            incrDepth() {
                this.depth++;
                if (this.depth > o.VP) {
                    throw this.buildError(o.By.ErrorExceededMaxDepth, this.peek());
                }
            }
            decrDepth() {
                this.depth--;
            }
            buildError(e, t) {
                return new o.tj(e, t);
            }
        };
        /*! ./node_modules/@actions/expressions/dist/completion.js */ function complete(e, t, n, s, r) {
            const i = new Lexer(e);
            const o = i.lex();
            const a = trimTokenVector(o.tokens);
            let c = a.length - 2;
            if (c >= 0) {
                switch(a[c].type){
                    case TokenType.IDENTIFIER:
                        c--;
                        break;
                    case TokenType.STRING:
                        return [];
                }
            }
            if (c < 0) {
                const e = contextKeys(t);
                e.push(...functionItems(n, r));
                return e;
            }
            const l = a.slice(0, c);
            l.push(a[a.length - 1]);
            const u = new Parser(l, t.pairs().map((e)=>e.key), n);
            const f = u.parse();
            const p = new Evaluator(f, t, s);
            const h = p.evaluate();
            return contextKeys(h);
        }
        function functionItems(e, t) {
            const n = [];
            const s = t ?? new FeatureFlags();
            for (const t of [
                ...Object.values(wellKnownFunctions),
                ...e
            ]){
                if (t.name === "case" && !s.isEnabled("allowCaseFunction")) {
                    continue;
                }
                n.push({
                    label: t.name,
                    description: t.description,
                    function: true
                });
            }
            n.sort((e, t)=>e.label.localeCompare(t.label));
            return n;
        }
        function contextKeys(e) {
            if (isDictionary(e)) {
                return e.pairs().map((e)=>completionItemFromContext(e)).sort((e, t)=>e.label.localeCompare(t.label));
            }
            return [];
        }
        function completionItemFromContext(e) {
            const t = e.key.toString();
            const n = t.indexOf("(");
            const s = n >= 0 && t.indexOf(")") >= 0;
            return {
                label: s ? t.substring(0, n) : t,
                description: e.description,
                function: s
            };
        }
        function trimTokenVector(e) {
            let t = e.length;
            let n = 0;
            while(t > 0){
                const s = e[t - 1];
                switch(s.type){
                    case TokenType.LEFT_PAREN:
                        if (n == 0) {
                            break;
                        }
                        n--;
                        t--;
                        continue;
                    case TokenType.RIGHT_PAREN:
                        n++;
                        t--;
                        continue;
                    case TokenType.IDENTIFIER:
                    case TokenType.DOT:
                    case TokenType.EOF:
                    case TokenType.LEFT_BRACKET:
                    case TokenType.RIGHT_BRACKET:
                    case TokenType.STRING:
                        t--;
                        continue;
                }
                break;
            }
            return e.slice(t);
        }
        var v = n(1674);
        /*! ./node_modules/@actions/expressions/dist/completion/descriptionDictionary.js */ function isDescriptionDictionary(e) {
            return e.kind === Kind.Dictionary && e instanceof DescriptionDictionary;
        }
        let DescriptionDictionary = class DescriptionDictionary extends r.b {
            constructor(...e){
                super();
                this.descriptions = new Map();
                this.complete = true;
                for (const t of e){
                    this.add(t.key, t.value, t.description);
                }
            }
            add(e, t, n) {
                if (this.get(e) !== undefined) {
                    return;
                }
                super.add(e, t);
                if (n) {
                    this.descriptions.set(e, n);
                }
            }
            pairs() {
                const e = super.pairs();
                return e.map((e)=>({
                        ...e,
                        description: this.descriptions.get(e.key)
                    }));
            }
            getDescription(e) {
                return this.descriptions.get(e);
            }
        };
    /*! ./node_modules/@actions/expressions/dist/index.js */ }),
    2083: (function (e, t, n) {
        n.d(t, {
            JG: ()=>Lexer1,
            Lk: ()=>tokenString,
            ks: ()=>i
        });
        var s = n(5958);
        var r = n(2830);
        var i;
        (function(e) {
            e[e["UNKNOWN"] = 0] = "UNKNOWN";
            e[e["LEFT_PAREN"] = 1] = "LEFT_PAREN";
            e[e["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
            e[e["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
            e[e["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
            e[e["COMMA"] = 5] = "COMMA";
            e[e["DOT"] = 6] = "DOT";
            e[e["BANG"] = 7] = "BANG";
            e[e["BANG_EQUAL"] = 8] = "BANG_EQUAL";
            e[e["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
            e[e["GREATER"] = 10] = "GREATER";
            e[e["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
            e[e["LESS"] = 12] = "LESS";
            e[e["LESS_EQUAL"] = 13] = "LESS_EQUAL";
            e[e["AND"] = 14] = "AND";
            e[e["OR"] = 15] = "OR";
            e[e["STAR"] = 16] = "STAR";
            e[e["NUMBER"] = 17] = "NUMBER";
            e[e["STRING"] = 18] = "STRING";
            e[e["IDENTIFIER"] = 19] = "IDENTIFIER";
            e[e["TRUE"] = 20] = "TRUE";
            e[e["FALSE"] = 21] = "FALSE";
            e[e["NULL"] = 22] = "NULL";
            e[e["EOF"] = 23] = "EOF";
        })(i || (i = {}));
        function tokenString(e) {
            switch(e.type){
                case i.EOF:
                    return "EOF";
                case i.NUMBER:
                    return e.lexeme;
                case i.STRING:
                    return e.value.toString();
                default:
                    return e.lexeme;
            }
        }
        let Lexer1 = class Lexer1 {
            constructor(e){
                this.input = e;
                this.start = 0;
                this.offset = 0;
                this.line = 0;
                this.lastLineOffset = 0;
                this.tokens = [];
            }
            lex() {
                if (this.input.length > r.dM) {
                    throw new Error("ErrorExceededMaxLength");
                }
                while(!this.atEnd()){
                    this.start = this.offset;
                    const e = this.next();
                    switch(e){
                        case "(":
                            this.addToken(i.LEFT_PAREN);
                            break;
                        case ")":
                            this.addToken(i.RIGHT_PAREN);
                            break;
                        case "[":
                            this.addToken(i.LEFT_BRACKET);
                            break;
                        case "]":
                            this.addToken(i.RIGHT_BRACKET);
                            break;
                        case ",":
                            this.addToken(i.COMMA);
                            break;
                        case ".":
                            if (this.previous() != i.IDENTIFIER && this.previous() != i.RIGHT_BRACKET && this.previous() != i.RIGHT_PAREN && this.previous() != i.STAR) {
                                this.consumeNumber();
                            } else {
                                this.addToken(i.DOT);
                            }
                            break;
                        case "-":
                        case "+":
                            this.consumeNumber();
                            break;
                        case "!":
                            this.addToken(this.match("=") ? i.BANG_EQUAL : i.BANG);
                            break;
                        case "=":
                            if (!this.match("=")) {
                                this.consumeIdentifier();
                                break;
                            }
                            this.addToken(i.EQUAL_EQUAL);
                            break;
                        case "<":
                            this.addToken(this.match("=") ? i.LESS_EQUAL : i.LESS);
                            break;
                        case ">":
                            this.addToken(this.match("=") ? i.GREATER_EQUAL : i.GREATER);
                            break;
                        case "&":
                            if (!this.match("&")) {
                                this.consumeIdentifier();
                                break;
                            }
                            this.addToken(i.AND);
                            break;
                        case "|":
                            if (!this.match("|")) {
                                this.consumeIdentifier();
                                break;
                            }
                            this.addToken(i.OR);
                            break;
                        case "*":
                            this.addToken(i.STAR);
                            break;
                        case " ":
                        case "\r":
                        case "\t":
                            break;
                        case "\n":
                            ++this.line;
                            this.lastLineOffset = this.offset;
                            break;
                        case "'":
                            this.consumeString();
                            break;
                        default:
                            switch(true){
                                case isDigit(e):
                                    this.consumeNumber();
                                    break;
                                default:
                                    this.consumeIdentifier();
                                    break;
                            }
                    }
                }
                this.tokens.push({
                    type: i.EOF,
                    lexeme: "",
                    range: this.range()
                });
                return {
                    tokens: this.tokens
                };
            }
            pos() {
                return {
                    line: this.line,
                    column: this.start - this.lastLineOffset
                };
            }
            endPos() {
                return {
                    line: this.line,
                    column: this.offset - this.lastLineOffset
                };
            }
            range() {
                return {
                    start: this.pos(),
                    end: this.endPos()
                };
            }
            atEnd() {
                return this.offset >= this.input.length;
            }
            peek() {
                if (this.atEnd()) {
                    return "\0";
                }
                return this.input[this.offset];
            }
            peekNext() {
                if (this.offset + 1 >= this.input.length) {
                    return "\0";
                }
                return this.input[this.offset + 1];
            }
            previous() {
                const e = this.tokens.length;
                if (e == 0) {
                    return i.EOF;
                }
                return this.tokens[e - 1].type;
            }
            next() {
                return this.input[this.offset++];
            }
            match(e) {
                if (this.atEnd()) {
                    return false;
                }
                if (this.input[this.offset] !== e) {
                    return false;
                }
                this.offset++;
                return true;
            }
            addToken(e, t) {
                this.tokens.push({
                    type: e,
                    lexeme: this.input.substring(this.start, this.offset),
                    range: this.range(),
                    value: t
                });
            }
            consumeNumber() {
                while(!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")){
                    this.next();
                }
                const e = this.input.substring(this.start, this.offset);
                const t = new s.uQ(e).number();
                if (isNaN(t)) {
                    throw new Error(`Unexpected symbol: '${e}'. Located at position ${this.start + 1} within expression: ${this.input}`);
                }
                this.addToken(i.NUMBER, t);
            }
            consumeString() {
                while((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()){
                    if (this.peek() === "\n") this.line++;
                    if (this.peek() === "'" && this.peekNext() === "'") {
                        this.next();
                    }
                    this.next();
                }
                if (this.atEnd()) {
                    throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
                }
                this.next();
                let e = this.input.substring(this.start + 1, this.offset - 1);
                e = e.replace("''", "'");
                this.addToken(i.STRING, e);
            }
            consumeIdentifier() {
                while(!this.atEnd() && !isBoundary(this.peek())){
                    this.next();
                }
                let e = i.IDENTIFIER;
                let t = undefined;
                const n = this.input.substring(this.start, this.offset);
                if (this.previous() != i.DOT) {
                    switch(n){
                        case "true":
                            e = i.TRUE;
                            break;
                        case "false":
                            e = i.FALSE;
                            break;
                        case "null":
                            e = i.NULL;
                            break;
                        case "NaN":
                            e = i.NUMBER;
                            t = NaN;
                            break;
                        case "Infinity":
                            e = i.NUMBER;
                            t = Infinity;
                            break;
                    }
                }
                if (!isLegalIdentifier(n)) {
                    throw new Error(`Unexpected symbol: '${n}'. Located at position ${this.start + 1} within expression: ${this.input}`);
                }
                this.addToken(e, t);
            }
        };
        function isDigit(e) {
            return e >= "0" && e <= "9";
        }
        function isBoundary(e) {
            switch(e){
                case "(":
                case "[":
                case ")":
                case "]":
                case ",":
                case ".":
                case "!":
                case ">":
                case "<":
                case "=":
                case "&":
                case "|":
                    return true;
            }
            return /\s/.test(e);
        }
        function isLegalIdentifier(e) {
            if (e == "") {
                return false;
            }
            const t = e[0];
            if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t == "_") {
                for (const t of e.substring(1).split("")){
                    if (t >= "a" && t <= "z" || t >= "A" && t <= "Z" || t >= "0" && t <= "9" || t == "_" || t == "-") {} else {
                        return false;
                    }
                }
                return true;
            }
            return false;
        }
    })
};
