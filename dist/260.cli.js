export const id = 260;
export const ids = [
    260
];
export const modules = {
    1260: (function (e, t, i) {
        i.d(t, {
            exec: ()=>exec
        });
        var o = i(3193);
        var r = i(857);
        var s = i(4434);
        var n = i(5317);
        var l = i(6928);
        var c = i(2613);
        var d = i(9896);
        /*! ./node_modules/@actions/io/lib/io-util.js */ var u = undefined && undefined.__awaiter || function(e, t, i, o) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, r) {
                function fulfilled(e) {
                    try {
                        step(o.next(e));
                    } catch (e) {
                        r(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(o["throw"](e));
                    } catch (e) {
                        r(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((o = o.apply(e, t || [])).next());
            });
        };
        const { chmod: a, copyFile: f, lstat: h, mkdir: p, open: m, readdir: w, rename: y, rm: v, rmdir: g, stat: x, symlink: E, unlink: b } = d.promises;
        const _ = process.platform === 'win32';
        function readlink(e) {
            return u(this, void 0, void 0, function*() {
                const t = yield fs.promises.readlink(e);
                if (_ && !t.endsWith('\\')) {
                    return `${t}\\`;
                }
                return t;
            });
        }
        const S = 0x10000000;
        const C = d.constants.O_RDONLY;
        function exists(e) {
            return u(this, void 0, void 0, function*() {
                try {
                    yield x(e);
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
            return u(this, arguments, void 0, function*(e, t = false) {
                const i = t ? yield x(e) : yield h(e);
                return i.isDirectory();
            });
        }
        function isRooted(e) {
            e = normalizeSeparators(e);
            if (!e) {
                throw new Error('isRooted() parameter "p" cannot be empty');
            }
            if (_) {
                return e.startsWith('\\') || /^[A-Z]:/i.test(e);
            }
            return e.startsWith('/');
        }
        function tryGetExecutablePath(e, t) {
            return u(this, void 0, void 0, function*() {
                let i = undefined;
                try {
                    i = yield x(e);
                } catch (t) {
                    if (t.code !== 'ENOENT') {
                        console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
                    }
                }
                if (i && i.isFile()) {
                    if (_) {
                        const i = l.extname(e).toUpperCase();
                        if (t.some((e)=>e.toUpperCase() === i)) {
                            return e;
                        }
                    } else {
                        if (isUnixExecutable(i)) {
                            return e;
                        }
                    }
                }
                const o = e;
                for (const r of t){
                    e = o + r;
                    i = undefined;
                    try {
                        i = yield x(e);
                    } catch (t) {
                        if (t.code !== 'ENOENT') {
                            console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
                        }
                    }
                    if (i && i.isFile()) {
                        if (_) {
                            try {
                                const t = l.dirname(e);
                                const i = l.basename(e).toUpperCase();
                                for (const o of yield w(t)){
                                    if (i === o.toUpperCase()) {
                                        e = l.join(t, o);
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
            if (_) {
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
        /*! ./node_modules/@actions/io/lib/io.js */ var P = undefined && undefined.__awaiter || function(e, t, i, o) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, r) {
                function fulfilled(e) {
                    try {
                        step(o.next(e));
                    } catch (e) {
                        r(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(o["throw"](e));
                    } catch (e) {
                        r(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((o = o.apply(e, t || [])).next());
            });
        };
        function cp(e, t) {
            return P(this, arguments, void 0, function*(e, t, i = {}) {
                const { force: o, recursive: r, copySourceDirectory: s } = readCopyOptions(i);
                const n = (yield ioUtil.exists(t)) ? yield ioUtil.stat(t) : null;
                if (n && n.isFile() && !o) {
                    return;
                }
                const l = n && n.isDirectory() && s ? path.join(t, path.basename(e)) : t;
                if (!(yield ioUtil.exists(e))) {
                    throw new Error(`no such file or directory: ${e}`);
                }
                const c = yield ioUtil.stat(e);
                if (c.isDirectory()) {
                    if (!r) {
                        throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`);
                    } else {
                        yield cpDirRecursive(e, l, 0, o);
                    }
                } else {
                    if (path.relative(e, l) === '') {
                        throw new Error(`'${l}' and '${e}' are the same file`);
                    }
                    yield io_copyFile(e, l, o);
                }
            });
        }
        function mv(e, t) {
            return P(this, arguments, void 0, function*(e, t, i = {}) {
                if (yield ioUtil.exists(t)) {
                    let o = true;
                    if (yield ioUtil.isDirectory(t)) {
                        t = path.join(t, path.basename(e));
                        o = yield ioUtil.exists(t);
                    }
                    if (o) {
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
            return P(this, void 0, void 0, function*() {
                if (ioUtil.IS_WINDOWS) {
                    if (/[*"<>|]/.test(e)) {
                        throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
                    }
                }
                try {
                    yield ioUtil.rm(e, {
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
            return P(this, void 0, void 0, function*() {
                ok(e, 'a path argument must be provided');
                yield ioUtil.mkdir(e, {
                    recursive: true
                });
            });
        }
        function which(e, t) {
            return P(this, void 0, void 0, function*() {
                if (!e) {
                    throw new Error("parameter 'tool' is required");
                }
                if (t) {
                    const t = yield which(e, false);
                    if (!t) {
                        if (_) {
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
            return P(this, void 0, void 0, function*() {
                if (!e) {
                    throw new Error("parameter 'tool' is required");
                }
                const t = [];
                if (_ && process.env['PATHEXT']) {
                    for (const e of process.env['PATHEXT'].split(l.delimiter)){
                        if (e) {
                            t.push(e);
                        }
                    }
                }
                if (isRooted(e)) {
                    const i = yield tryGetExecutablePath(e, t);
                    if (i) {
                        return [
                            i
                        ];
                    }
                    return [];
                }
                if (e.includes(l.sep)) {
                    return [];
                }
                const i = [];
                if (process.env.PATH) {
                    for (const e of process.env.PATH.split(l.delimiter)){
                        if (e) {
                            i.push(e);
                        }
                    }
                }
                const o = [];
                for (const r of i){
                    const i = yield tryGetExecutablePath(l.join(r, e), t);
                    if (i) {
                        o.push(i);
                    }
                }
                return o;
            });
        }
        function readCopyOptions(e) {
            const t = e.force == null ? true : e.force;
            const i = Boolean(e.recursive);
            const o = e.copySourceDirectory == null ? true : Boolean(e.copySourceDirectory);
            return {
                force: t,
                recursive: i,
                copySourceDirectory: o
            };
        }
        function cpDirRecursive(e, t, i, o) {
            return P(this, void 0, void 0, function*() {
                if (i >= 255) return;
                i++;
                yield mkdirP(t);
                const r = yield ioUtil.readdir(e);
                for (const s of r){
                    const r = `${e}/${s}`;
                    const n = `${t}/${s}`;
                    const l = yield ioUtil.lstat(r);
                    if (l.isDirectory()) {
                        yield cpDirRecursive(r, n, i, o);
                    } else {
                        yield io_copyFile(r, n, o);
                    }
                }
                yield ioUtil.chmod(t, (yield ioUtil.stat(e)).mode);
            });
        }
        function io_copyFile(e, t, i) {
            return P(this, void 0, void 0, function*() {
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
        var $ = i(3557);
        /*! ./node_modules/@actions/exec/lib/toolrunner.js */ var U = undefined && undefined.__awaiter || function(e, t, i, o) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, r) {
                function fulfilled(e) {
                    try {
                        step(o.next(e));
                    } catch (e) {
                        r(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(o["throw"](e));
                    } catch (e) {
                        r(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((o = o.apply(e, t || [])).next());
            });
        };
        const O = process.platform === 'win32';
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
                const o = this._getSpawnArgs(e);
                let r = t ? '' : '[command]';
                if (O) {
                    if (this._isCmdFile()) {
                        r += i;
                        for (const e of o){
                            r += ` ${e}`;
                        }
                    } else if (e.windowsVerbatimArguments) {
                        r += `"${i}"`;
                        for (const e of o){
                            r += ` ${e}`;
                        }
                    } else {
                        r += this._windowsQuoteCmdArg(i);
                        for (const e of o){
                            r += ` ${this._windowsQuoteCmdArg(e)}`;
                        }
                    }
                } else {
                    r += i;
                    for (const e of o){
                        r += ` ${e}`;
                    }
                }
                return r;
            }
            _processLineBuffer(e, t, i) {
                try {
                    let o = t + e.toString();
                    let s = o.indexOf(r.EOL);
                    while(s > -1){
                        const e = o.substring(0, s);
                        i(e);
                        o = o.substring(s + r.EOL.length);
                        s = o.indexOf(r.EOL);
                    }
                    return o;
                } catch (e) {
                    this._debug(`error processing line. Failed with error ${e}`);
                    return '';
                }
            }
            _getSpawnFileName() {
                if (O) {
                    if (this._isCmdFile()) {
                        return process.env['COMSPEC'] || 'cmd.exe';
                    }
                }
                return this.toolPath;
            }
            _getSpawnArgs(e) {
                if (O) {
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
                for (const o of e){
                    if (t.some((e)=>e === o)) {
                        i = true;
                        break;
                    }
                }
                if (!i) {
                    return e;
                }
                let o = '"';
                let r = true;
                for(let t = e.length; t > 0; t--){
                    o += e[t - 1];
                    if (r && e[t - 1] === '\\') {
                        o += '\\';
                    } else if (e[t - 1] === '"') {
                        r = true;
                        o += '"';
                    } else {
                        r = false;
                    }
                }
                o += '"';
                return o.split('').reverse().join('');
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
                for(let o = e.length; o > 0; o--){
                    t += e[o - 1];
                    if (i && e[o - 1] === '\\') {
                        t += '\\';
                    } else if (e[o - 1] === '"') {
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
                return U(this, void 0, void 0, function*() {
                    if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || O && this.toolPath.includes('\\'))) {
                        this.toolPath = l.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
                    }
                    this.toolPath = yield which(this.toolPath, true);
                    return new Promise((e, t)=>U(this, void 0, void 0, function*() {
                            this._debug(`exec tool: ${this.toolPath}`);
                            this._debug('arguments:');
                            for (const e of this.args){
                                this._debug(`   ${e}`);
                            }
                            const i = this._cloneExecOptions(this.options);
                            if (!i.silent && i.outStream) {
                                i.outStream.write(this._getCommandString(i) + r.EOL);
                            }
                            const o = new ExecState(i, this.toolPath);
                            o.on('debug', (e)=>{
                                this._debug(e);
                            });
                            if (this.options.cwd && !(yield exists(this.options.cwd))) {
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
                            let d = '';
                            if (l.stderr) {
                                l.stderr.on('data', (e)=>{
                                    o.processStderr = true;
                                    if (this.options.listeners && this.options.listeners.stderr) {
                                        this.options.listeners.stderr(e);
                                    }
                                    if (!i.silent && i.errStream && i.outStream) {
                                        const t = i.failOnStdErr ? i.errStream : i.outStream;
                                        t.write(e);
                                    }
                                    d = this._processLineBuffer(e, d, (e)=>{
                                        if (this.options.listeners && this.options.listeners.errline) {
                                            this.options.listeners.errline(e);
                                        }
                                    });
                                });
                            }
                            l.on('error', (e)=>{
                                o.processError = e.message;
                                o.processExited = true;
                                o.processClosed = true;
                                o.CheckComplete();
                            });
                            l.on('exit', (e)=>{
                                o.processExitCode = e;
                                o.processExited = true;
                                this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);
                                o.CheckComplete();
                            });
                            l.on('close', (e)=>{
                                o.processExitCode = e;
                                o.processExited = true;
                                o.processClosed = true;
                                this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                                o.CheckComplete();
                            });
                            o.on('done', (i, o)=>{
                                if (c.length > 0) {
                                    this.emit('stdline', c);
                                }
                                if (d.length > 0) {
                                    this.emit('errline', d);
                                }
                                l.removeAllListeners();
                                if (i) {
                                    t(i);
                                } else {
                                    e(o);
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
            let o = false;
            let r = '';
            function append(e) {
                if (o && e !== '"') {
                    r += '\\';
                }
                r += e;
                o = false;
            }
            for(let s = 0; s < e.length; s++){
                const n = e.charAt(s);
                if (n === '"') {
                    if (!o) {
                        i = !i;
                    } else {
                        append(n);
                    }
                    continue;
                }
                if (n === '\\' && o) {
                    append(n);
                    continue;
                }
                if (n === '\\' && i) {
                    o = true;
                    continue;
                }
                if (n === ' ' && !i) {
                    if (r.length > 0) {
                        t.push(r);
                        r = '';
                    }
                    continue;
                }
                append(n);
            }
            if (r.length > 0) {
                t.push(r.trim());
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
                    this.timeout = (0, $.setTimeout)(ExecState.HandleTimeout, this.delay, this);
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
        /*! ./node_modules/@actions/exec/lib/exec.js */ var A = undefined && undefined.__awaiter || function(e, t, i, o) {
            function adopt(e) {
                return e instanceof i ? e : new i(function(t) {
                    t(e);
                });
            }
            return new (i || (i = Promise))(function(i, r) {
                function fulfilled(e) {
                    try {
                        step(o.next(e));
                    } catch (e) {
                        r(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(o["throw"](e));
                    } catch (e) {
                        r(e);
                    }
                }
                function step(e) {
                    e.done ? i(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((o = o.apply(e, t || [])).next());
            });
        };
        function exec(e, t, i) {
            return A(this, void 0, void 0, function*() {
                const o = argStringToArray(e);
                if (o.length === 0) {
                    throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
                }
                const r = o[0];
                t = o.slice(1).concat(t || []);
                const s = new ToolRunner(r, t, i);
                return s.exec();
            });
        }
        function getExecOutput(e, t, i) {
            return A(this, void 0, void 0, function*() {
                var o, r;
                let s = '';
                let n = '';
                const l = new StringDecoder('utf8');
                const c = new StringDecoder('utf8');
                const d = (o = i === null || i === void 0 ? void 0 : i.listeners) === null || o === void 0 ? void 0 : o.stdout;
                const u = (r = i === null || i === void 0 ? void 0 : i.listeners) === null || r === void 0 ? void 0 : r.stderr;
                const stdErrListener = (e)=>{
                    n += c.write(e);
                    if (u) {
                        u(e);
                    }
                };
                const stdOutListener = (e)=>{
                    s += l.write(e);
                    if (d) {
                        d(e);
                    }
                };
                const a = Object.assign(Object.assign({}, i === null || i === void 0 ? void 0 : i.listeners), {
                    stdout: stdOutListener,
                    stderr: stdErrListener
                });
                const f = yield exec(e, t, Object.assign(Object.assign({}, i), {
                    listeners: a
                }));
                s += l.end();
                n += c.end();
                return {
                    exitCode: f,
                    stdout: s,
                    stderr: n
                };
            });
        }
    })
};
