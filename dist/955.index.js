export const id = 955;
export const ids = [
    955
];
export const modules = {
    41955: (function (e, t, i) {
        i.d(t, {
            exec: ()=>exec,
            H: ()=>getExecOutput
        });
        var r = i(13193);
        var o = i(70857);
        var s = i(24434);
        var n = i(35317);
        var l = i(16928);
        var c = i(88701);
        var d = i(90);
        var u = i(53557);
        /*! ./node_modules/@actions/exec/lib/toolrunner.js */ var a = undefined && undefined.__awaiter || function(e, t, i, r) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, o) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        o(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        o(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        const f = process.platform === 'win32';
        let ToolRunner = class ToolRunner extends s.EventEmitter {
            constructor(e, t, i){
                super();
                if (!e) {
                    throw new Error("Parameter 'toolPath' cannot be null or empty.");
                }
                this.toolPath = e;
                this.args = t || [];
                this.options = i || {};
            }
            _debug(e) {
                if (this.options.listeners && this.options.listeners.debug) {
                    this.options.listeners.debug(e);
                }
            }
            _getCommandString(e, t) {
                const i = this._getSpawnFileName();
                const r = this._getSpawnArgs(e);
                let o = t ? '' : '[command]';
                if (f) {
                    if (this._isCmdFile()) {
                        o += i;
                        for (const e of r){
                            o += ` ${e}`;
                        }
                    } else if (e.windowsVerbatimArguments) {
                        o += `"${i}"`;
                        for (const e of r){
                            o += ` ${e}`;
                        }
                    } else {
                        o += this._windowsQuoteCmdArg(i);
                        for (const e of r){
                            o += ` ${this._windowsQuoteCmdArg(e)}`;
                        }
                    }
                } else {
                    o += i;
                    for (const e of r){
                        o += ` ${e}`;
                    }
                }
                return o;
            }
            _processLineBuffer(e, t, i) {
                try {
                    let r = t + e.toString();
                    let s = r.indexOf(o.EOL);
                    while(s > -1){
                        const e = r.substring(0, s);
                        i(e);
                        r = r.substring(s + o.EOL.length);
                        s = r.indexOf(o.EOL);
                    }
                    return r;
                } catch (e) {
                    this._debug(`error processing line. Failed with error ${e}`);
                    return '';
                }
            }
            _getSpawnFileName() {
                if (f) {
                    if (this._isCmdFile()) {
                        return process.env['COMSPEC'] || 'cmd.exe';
                    }
                }
                return this.toolPath;
            }
            _getSpawnArgs(e) {
                if (f) {
                    if (this._isCmdFile()) {
                        let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                        for (const i of this.args){
                            t += ' ';
                            t += e.windowsVerbatimArguments ? i : this._windowsQuoteCmdArg(i);
                        }
                        t += '"';
                        return [
                            t
                        ];
                    }
                }
                return this.args;
            }
            _endsWith(e, t) {
                return e.endsWith(t);
            }
            _isCmdFile() {
                const e = this.toolPath.toUpperCase();
                return this._endsWith(e, '.CMD') || this._endsWith(e, '.BAT');
            }
            _windowsQuoteCmdArg(e) {
                if (!this._isCmdFile()) {
                    return this._uvQuoteCmdArg(e);
                }
                if (!e) {
                    return '""';
                }
                const t = [
                    ' ',
                    '\t',
                    '&',
                    '(',
                    ')',
                    '[',
                    ']',
                    '{',
                    '}',
                    '^',
                    '=',
                    ';',
                    '!',
                    "'",
                    '+',
                    ',',
                    '`',
                    '~',
                    '|',
                    '<',
                    '>',
                    '"'
                ];
                let i = false;
                for (const r of e){
                    if (t.some((e)=>e === r)) {
                        i = true;
                        break;
                    }
                }
                if (!i) {
                    return e;
                }
                let r = '"';
                let o = true;
                for(let t = e.length; t > 0; t--){
                    r += e[t - 1];
                    if (o && e[t - 1] === '\\') {
                        r += '\\';
                    } else if (e[t - 1] === '"') {
                        o = true;
                        r += '"';
                    } else {
                        o = false;
                    }
                }
                r += '"';
                return r.split('').reverse().join('');
            }
            _uvQuoteCmdArg(e) {
                if (!e) {
                    return '""';
                }
                if (!e.includes(' ') && !e.includes('\t') && !e.includes('"')) {
                    return e;
                }
                if (!e.includes('"') && !e.includes('\\')) {
                    return `"${e}"`;
                }
                let t = '"';
                let i = true;
                for(let r = e.length; r > 0; r--){
                    t += e[r - 1];
                    if (i && e[r - 1] === '\\') {
                        t += '\\';
                    } else if (e[r - 1] === '"') {
                        i = true;
                        t += '\\';
                    } else {
                        i = false;
                    }
                }
                t += '"';
                return t.split('').reverse().join('');
            }
            _cloneExecOptions(e) {
                e = e || {};
                const t = {
                    cwd: e.cwd || process.cwd(),
                    env: e.env || process.env,
                    silent: e.silent || false,
                    windowsVerbatimArguments: e.windowsVerbatimArguments || false,
                    failOnStdErr: e.failOnStdErr || false,
                    ignoreReturnCode: e.ignoreReturnCode || false,
                    delay: e.delay || 10000
                };
                t.outStream = e.outStream || process.stdout;
                t.errStream = e.errStream || process.stderr;
                return t;
            }
            _getSpawnOptions(e, t) {
                e = e || {};
                const i = {};
                i.cwd = e.cwd;
                i.env = e.env;
                i['windowsVerbatimArguments'] = e.windowsVerbatimArguments || this._isCmdFile();
                if (e.windowsVerbatimArguments) {
                    i.argv0 = `"${t}"`;
                }
                return i;
            }
            exec() {
                return a(this, void 0, void 0, function*() {
                    if (!d.Qh(this.toolPath) && (this.toolPath.includes('/') || f && this.toolPath.includes('\\'))) {
                        this.toolPath = l.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
                    }
                    this.toolPath = yield c.K7(this.toolPath, true);
                    return new Promise((e, t)=>a(this, void 0, void 0, function*() {
                            this._debug(`exec tool: ${this.toolPath}`);
                            this._debug('arguments:');
                            for (const e of this.args){
                                this._debug(`   ${e}`);
                            }
                            const i = this._cloneExecOptions(this.options);
                            if (!i.silent && i.outStream) {
                                i.outStream.write(this._getCommandString(i) + o.EOL);
                            }
                            const r = new ExecState(i, this.toolPath);
                            r.on('debug', (e)=>{
                                this._debug(e);
                            });
                            if (this.options.cwd && !(yield d.t2(this.options.cwd))) {
                                return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                            }
                            const s = this._getSpawnFileName();
                            const l = n.spawn(s, this._getSpawnArgs(i), this._getSpawnOptions(this.options, s));
                            let c = '';
                            if (l.stdout) {
                                l.stdout.on('data', (e)=>{
                                    if (this.options.listeners && this.options.listeners.stdout) {
                                        this.options.listeners.stdout(e);
                                    }
                                    if (!i.silent && i.outStream) {
                                        i.outStream.write(e);
                                    }
                                    c = this._processLineBuffer(e, c, (e)=>{
                                        if (this.options.listeners && this.options.listeners.stdline) {
                                            this.options.listeners.stdline(e);
                                        }
                                    });
                                });
                            }
                            let u = '';
                            if (l.stderr) {
                                l.stderr.on('data', (e)=>{
                                    r.processStderr = true;
                                    if (this.options.listeners && this.options.listeners.stderr) {
                                        this.options.listeners.stderr(e);
                                    }
                                    if (!i.silent && i.errStream && i.outStream) {
                                        const t = i.failOnStdErr ? i.errStream : i.outStream;
                                        t.write(e);
                                    }
                                    u = this._processLineBuffer(e, u, (e)=>{
                                        if (this.options.listeners && this.options.listeners.errline) {
                                            this.options.listeners.errline(e);
                                        }
                                    });
                                });
                            }
                            l.on('error', (e)=>{
                                r.processError = e.message;
                                r.processExited = true;
                                r.processClosed = true;
                                r.CheckComplete();
                            });
                            l.on('exit', (e)=>{
                                r.processExitCode = e;
                                r.processExited = true;
                                this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
                                r.CheckComplete();
                            });
                            l.on('close', (e)=>{
                                r.processExitCode = e;
                                r.processExited = true;
                                r.processClosed = true;
                                this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                                r.CheckComplete();
                            });
                            r.on('done', (i, r)=>{
                                if (c.length > 0) {
                                    this.emit('stdline', c);
                                }
                                if (u.length > 0) {
                                    this.emit('errline', u);
                                }
                                l.removeAllListeners();
                                if (i) {
                                    t(i);
                                } else {
                                    e(r);
                                }
                            });
                            if (this.options.input) {
                                if (!l.stdin) {
                                    throw new Error('child process missing stdin');
                                }
                                l.stdin.end(this.options.input);
                            }
                        }));
                });
            }
        };
        function argStringToArray(e) {
            const t = [];
            let i = false;
            let r = false;
            let o = '';
            function append(e) {
                if (r && e !== '"') {
                    o += '\\';
                }
                o += e;
                r = false;
            }
            for(let s = 0; s < e.length; s++){
                const n = e.charAt(s);
                if (n === '"') {
                    if (!r) {
                        i = !i;
                    } else {
                        append(n);
                    }
                    continue;
                }
                if (n === '\\' && r) {
                    append(n);
                    continue;
                }
                if (n === '\\' && i) {
                    r = true;
                    continue;
                }
                if (n === ' ' && !i) {
                    if (o.length > 0) {
                        t.push(o);
                        o = '';
                    }
                    continue;
                }
                append(n);
            }
            if (o.length > 0) {
                t.push(o.trim());
            }
            return t;
        }
        let ExecState = class ExecState extends s.EventEmitter {
            constructor(e, t){
                super();
                this.processClosed = false;
                this.processError = '';
                this.processExitCode = 0;
                this.processExited = false;
                this.processStderr = false;
                this.delay = 10000;
                this.done = false;
                this.timeout = null;
                if (!t) {
                    throw new Error('toolPath must not be empty');
                }
                this.options = e;
                this.toolPath = t;
                if (e.delay) {
                    this.delay = e.delay;
                }
            }
            CheckComplete() {
                if (this.done) {
                    return;
                }
                if (this.processClosed) {
                    this._setResult();
                } else if (this.processExited) {
                    this.timeout = (0, u.setTimeout)(ExecState.HandleTimeout, this.delay, this);
                }
            }
            _debug(e) {
                this.emit('debug', e);
            }
            _setResult() {
                let e;
                if (this.processExited) {
                    if (this.processError) {
                        e = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
                    } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                        e = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
                    } else if (this.processStderr && this.options.failOnStdErr) {
                        e = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
                    }
                }
                if (this.timeout) {
                    clearTimeout(this.timeout);
                    this.timeout = null;
                }
                this.done = true;
                this.emit('done', e, this.processExitCode);
            }
            static HandleTimeout(e) {
                if (e.done) {
                    return;
                }
                if (!e.processClosed && e.processExited) {
                    const t = `The STDIO streams did not close within ${e.delay / 1000} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
                    e._debug(t);
                }
                e._setResult();
            }
        };
        /*! ./node_modules/@actions/exec/lib/exec.js */ var h = undefined && undefined.__awaiter || function(e, t, i, r) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, o) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        o(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        o(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        function exec(e, t, i) {
            return h(this, void 0, void 0, function*() {
                const r = argStringToArray(e);
                if (r.length === 0) {
                    throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
                }
                const o = r[0];
                t = r.slice(1).concat(t || []);
                const s = new ToolRunner(o, t, i);
                return s.exec();
            });
        }
        function getExecOutput(e, t, i) {
            return h(this, void 0, void 0, function*() {
                var o, s;
                let n = '';
                let l = '';
                const c = new r.StringDecoder('utf8');
                const d = new r.StringDecoder('utf8');
                const u = (o = i === null || i === void 0 ? void 0 : i.listeners) === null || o === void 0 ? void 0 : o.stdout;
                const a = (s = i === null || i === void 0 ? void 0 : i.listeners) === null || s === void 0 ? void 0 : s.stderr;
                const stdErrListener = (e)=>{
                    l += d.write(e);
                    if (a) {
                        a(e);
                    }
                };
                const stdOutListener = (e)=>{
                    n += c.write(e);
                    if (u) {
                        u(e);
                    }
                };
                const f = Object.assign(Object.assign({}, i === null || i === void 0 ? void 0 : i.listeners), {
                    stdout: stdOutListener,
                    stderr: stdErrListener
                });
                const h = yield exec(e, t, Object.assign(Object.assign({}, i), {
                    listeners: f
                }));
                n += c.end();
                l += d.end();
                return {
                    exitCode: h,
                    stdout: n,
                    stderr: l
                };
            });
        }
    }),
    90: (function (e, t, i) {
        i.d(t, {
            Ck: ()=>d,
            H8: ()=>v,
            Qh: ()=>isRooted,
            rm: ()=>h,
            t2: ()=>exists,
            vr: ()=>tryGetExecutablePath
        });
        var r = i(79896);
        var o = i(16928);
        var s = undefined && undefined.__awaiter || function(e, t, i, r) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, o) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        o(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        o(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        const { chmod: n, copyFile: l, lstat: c, mkdir: d, open: u, readdir: a, rename: f, rm: h, rmdir: p, stat: m, symlink: w, unlink: y } = r.promises;
        const v = process.platform === 'win32';
        function readlink(e) {
            return s(this, void 0, void 0, function*() {
                const t = yield fs.promises.readlink(e);
                if (v && !t.endsWith('\\')) {
                    return `${t}\\`;
                }
                return t;
            });
        }
        const g = 0x10000000;
        const x = r.constants.O_RDONLY;
        function exists(e) {
            return s(this, void 0, void 0, function*() {
                try {
                    yield m(e);
                } catch (e) {
                    if (e.code === 'ENOENT') {
                        return false;
                    }
                    throw e;
                }
                return true;
            });
        }
        function isDirectory(e) {
            return s(this, arguments, void 0, function*(e, t = false) {
                const i = t ? yield m(e) : yield c(e);
                return i.isDirectory();
            });
        }
        function isRooted(e) {
            e = normalizeSeparators(e);
            if (!e) {
                throw new Error('isRooted() parameter "p" cannot be empty');
            }
            if (v) {
                return e.startsWith('\\') || /^[A-Z]:/i.test(e);
            }
            return e.startsWith('/');
        }
        function tryGetExecutablePath(e, t) {
            return s(this, void 0, void 0, function*() {
                let i = undefined;
                try {
                    i = yield m(e);
                } catch (t) {
                    if (t.code !== 'ENOENT') {
                        console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
                    }
                }
                if (i && i.isFile()) {
                    if (v) {
                        const i = o.extname(e).toUpperCase();
                        if (t.some((e)=>e.toUpperCase() === i)) {
                            return e;
                        }
                    } else {
                        if (isUnixExecutable(i)) {
                            return e;
                        }
                    }
                }
                const r = e;
                for (const s of t){
                    e = r + s;
                    i = undefined;
                    try {
                        i = yield m(e);
                    } catch (t) {
                        if (t.code !== 'ENOENT') {
                            console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
                        }
                    }
                    if (i && i.isFile()) {
                        if (v) {
                            try {
                                const t = o.dirname(e);
                                const i = o.basename(e).toUpperCase();
                                for (const r of yield a(t)){
                                    if (i === r.toUpperCase()) {
                                        e = o.join(t, r);
                                        break;
                                    }
                                }
                            } catch (t) {
                                console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
                            }
                            return e;
                        } else {
                            if (isUnixExecutable(i)) {
                                return e;
                            }
                        }
                    }
                }
                return '';
            });
        }
        function normalizeSeparators(e) {
            e = e || '';
            if (v) {
                e = e.replace(/\//g, '\\');
                return e.replace(/\\\\+/g, '\\');
            }
            return e.replace(/\/\/+/g, '/');
        }
        function isUnixExecutable(e) {
            return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== undefined && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== undefined && e.uid === process.getuid();
        }
        function getCmdPath() {
            var e;
            return (e = process.env['COMSPEC']) !== null && e !== void 0 ? e : `cmd.exe`;
        }
    }),
    88701: (function (e, t, i) {
        i.d(t, {
            K7: ()=>which,
            U$: ()=>mkdirP,
            Yz: ()=>rmRF
        });
        var r = i(42613);
        var o = i(16928);
        var s = i(90);
        var n = undefined && undefined.__awaiter || function(e, t, i, r) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, o) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        o(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        o(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        function cp(e, t) {
            return n(this, arguments, void 0, function*(e, t, i = {}) {
                const { force: r, recursive: o, copySourceDirectory: s } = readCopyOptions(i);
                const n = (yield ioUtil.exists(t)) ? yield ioUtil.stat(t) : null;
                if (n && n.isFile() && !r) {
                    return;
                }
                const l = n && n.isDirectory() && s ? path.join(t, path.basename(e)) : t;
                if (!(yield ioUtil.exists(e))) {
                    throw new Error(`no such file or directory: ${e}`);
                }
                const c = yield ioUtil.stat(e);
                if (c.isDirectory()) {
                    if (!o) {
                        throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`);
                    } else {
                        yield cpDirRecursive(e, l, 0, r);
                    }
                } else {
                    if (path.relative(e, l) === '') {
                        throw new Error(`'${l}' and '${e}' are the same file`);
                    }
                    yield copyFile(e, l, r);
                }
            });
        }
        function mv(e, t) {
            return n(this, arguments, void 0, function*(e, t, i = {}) {
                if (yield ioUtil.exists(t)) {
                    let r = true;
                    if (yield ioUtil.isDirectory(t)) {
                        t = path.join(t, path.basename(e));
                        r = yield ioUtil.exists(t);
                    }
                    if (r) {
                        if (i.force == null || i.force) {
                            yield rmRF(t);
                        } else {
                            throw new Error('Destination already exists');
                        }
                    }
                }
                yield mkdirP(path.dirname(t));
                yield ioUtil.rename(e, t);
            });
        }
        function rmRF(e) {
            return n(this, void 0, void 0, function*() {
                if (s.H8) {
                    if (/[*"<>|]/.test(e)) {
                        throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
                    }
                }
                try {
                    yield s.rm(e, {
                        force: true,
                        maxRetries: 3,
                        recursive: true,
                        retryDelay: 300
                    });
                } catch (e) {
                    throw new Error(`File was unable to be removed ${e}`);
                }
            });
        }
        function mkdirP(e) {
            return n(this, void 0, void 0, function*() {
                (0, r.ok)(e, 'a path argument must be provided');
                yield s.Ck(e, {
                    recursive: true
                });
            });
        }
        function which(e, t) {
            return n(this, void 0, void 0, function*() {
                if (!e) {
                    throw new Error("parameter 'tool' is required");
                }
                if (t) {
                    const t = yield which(e, false);
                    if (!t) {
                        if (s.H8) {
                            throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                        } else {
                            throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                        }
                    }
                    return t;
                }
                const i = yield findInPath(e);
                if (i && i.length > 0) {
                    return i[0];
                }
                return '';
            });
        }
        function findInPath(e) {
            return n(this, void 0, void 0, function*() {
                if (!e) {
                    throw new Error("parameter 'tool' is required");
                }
                const t = [];
                if (s.H8 && process.env['PATHEXT']) {
                    for (const e of process.env['PATHEXT'].split(o.delimiter)){
                        if (e) {
                            t.push(e);
                        }
                    }
                }
                if (s.Qh(e)) {
                    const i = yield s.vr(e, t);
                    if (i) {
                        return [
                            i
                        ];
                    }
                    return [];
                }
                if (e.includes(o.sep)) {
                    return [];
                }
                const i = [];
                if (process.env.PATH) {
                    for (const e of process.env.PATH.split(o.delimiter)){
                        if (e) {
                            i.push(e);
                        }
                    }
                }
                const r = [];
                for (const n of i){
                    const i = yield s.vr(o.join(n, e), t);
                    if (i) {
                        r.push(i);
                    }
                }
                return r;
            });
        }
        function readCopyOptions(e) {
            const t = e.force == null ? true : e.force;
            const i = Boolean(e.recursive);
            const r = e.copySourceDirectory == null ? true : Boolean(e.copySourceDirectory);
            return {
                force: t,
                recursive: i,
                copySourceDirectory: r
            };
        }
        function cpDirRecursive(e, t, i, r) {
            return n(this, void 0, void 0, function*() {
                if (i >= 255) return;
                i++;
                yield mkdirP(t);
                const o = yield ioUtil.readdir(e);
                for (const s of o){
                    const o = `${e}/${s}`;
                    const n = `${t}/${s}`;
                    const l = yield ioUtil.lstat(o);
                    if (l.isDirectory()) {
                        yield cpDirRecursive(o, n, i, r);
                    } else {
                        yield copyFile(o, n, r);
                    }
                }
                yield ioUtil.chmod(t, (yield ioUtil.stat(e)).mode);
            });
        }
        function copyFile(e, t, i) {
            return n(this, void 0, void 0, function*() {
                if ((yield ioUtil.lstat(e)).isSymbolicLink()) {
                    try {
                        yield ioUtil.lstat(t);
                        yield ioUtil.unlink(t);
                    } catch (e) {
                        if (e.code === 'EPERM') {
                            yield ioUtil.chmod(t, '0666');
                            yield ioUtil.unlink(t);
                        }
                    }
                    const i = yield ioUtil.readlink(e);
                    yield ioUtil.symlink(i, t, ioUtil.IS_WINDOWS ? 'junction' : null);
                } else if (!(yield ioUtil.exists(t)) || i) {
                    yield ioUtil.copyFile(e, t);
                }
            });
        }
    })
};
