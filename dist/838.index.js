export const id = 838;
export const ids = [
    838
];
export const modules = {
    33838: (function (e, t, n) {
        n.r(t);
        n.d(t, {
            ExitCode: ()=>S,
            addPath: ()=>addPath,
            debug: ()=>debug,
            endGroup: ()=>endGroup,
            error: ()=>error,
            exportVariable: ()=>exportVariable,
            getBooleanInput: ()=>getBooleanInput,
            getIDToken: ()=>getIDToken,
            getInput: ()=>getInput,
            getMultilineInput: ()=>getMultilineInput,
            getState: ()=>getState,
            group: ()=>group,
            info: ()=>info,
            isDebug: ()=>isDebug,
            markdownSummary: ()=>y,
            notice: ()=>notice,
            platform: ()=>r,
            saveState: ()=>saveState,
            setCommandEcho: ()=>setCommandEcho,
            setFailed: ()=>setFailed,
            setOutput: ()=>setOutput,
            setSecret: ()=>setSecret,
            startGroup: ()=>startGroup,
            summary: ()=>_,
            toPlatformPath: ()=>toPlatformPath,
            toPosixPath: ()=>toPosixPath,
            toWin32Path: ()=>toWin32Path,
            warning: ()=>warning
        });
        var r = {};
        n.r(r);
        n.d(r, {
            arch: ()=>C,
            getDetails: ()=>getDetails,
            isLinux: ()=>P,
            isMacOS: ()=>A,
            isWindows: ()=>T,
            platform: ()=>E
        });
        var s = n(70857);
        /*! ./node_modules/@actions/core/lib/utils.js */ function toCommandValue(e) {
            if (e === null || e === undefined) {
                return '';
            } else if (typeof e === 'string' || e instanceof String) {
                return e;
            }
            return JSON.stringify(e);
        }
        function toCommandProperties(e) {
            if (!Object.keys(e).length) {
                return {};
            }
            return {
                title: e.title,
                file: e.file,
                line: e.startLine,
                endLine: e.endLine,
                col: e.startColumn,
                endColumn: e.endColumn
            };
        }
        /*! ./node_modules/@actions/core/lib/command.js */ function issueCommand(e, t, n) {
            const r = new Command(e, t, n);
            process.stdout.write(r.toString() + s.EOL);
        }
        function issue(e, t = '') {
            issueCommand(e, {}, t);
        }
        const o = '::';
        let Command = class Command {
            constructor(e, t, n){
                if (!e) {
                    e = 'missing.command';
                }
                this.command = e;
                this.properties = t;
                this.message = n;
            }
            toString() {
                let e = o + this.command;
                if (this.properties && Object.keys(this.properties).length > 0) {
                    e += ' ';
                    let t = true;
                    for(const n in this.properties){
                        if (this.properties.hasOwnProperty(n)) {
                            const r = this.properties[n];
                            if (r) {
                                if (t) {
                                    t = false;
                                } else {
                                    e += ',';
                                }
                                e += `${n}=${escapeProperty(r)}`;
                            }
                        }
                    }
                }
                e += `${o}${escapeData(this.message)}`;
                return e;
            }
        };
        function escapeData(e) {
            return toCommandValue(e).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
        }
        function escapeProperty(e) {
            return toCommandValue(e).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/:/g, '%3A').replace(/,/g, '%2C');
        }
        var i = n(76982);
        var a = n(79896);
        /*! ./node_modules/@actions/core/lib/file-command.js */ function issueFileCommand(e, t) {
            const n = process.env[`GITHUB_${e}`];
            if (!n) {
                throw new Error(`Unable to find environment variable for file command ${e}`);
            }
            if (!a.existsSync(n)) {
                throw new Error(`Missing file at path: ${n}`);
            }
            a.appendFileSync(n, `${toCommandValue(t)}${s.EOL}`, {
                encoding: 'utf8'
            });
        }
        function prepareKeyValueMessage(e, t) {
            const n = `ghadelimiter_${i.randomUUID()}`;
            const r = toCommandValue(t);
            if (e.includes(n)) {
                throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
            }
            if (r.includes(n)) {
                throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
            }
            return `${e}<<${n}${s.EOL}${r}${s.EOL}${n}`;
        }
        var u = n(16928);
        var c = n(44942);
        var d = n(92145);
        /*! ./node_modules/@actions/core/lib/oidc-utils.js */ var l = undefined && undefined.__awaiter || function(e, t, n, r) {
            function adopt(e) {
                return e instanceof n ? e : new n(function(t) {
                    t(e);
                });
            }
            return new (n || (n = Promise))(function(n, s) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        let OidcClient = class OidcClient {
            static createHttpClient(e = true, t = 10) {
                const n = {
                    allowRetries: e,
                    maxRetries: t
                };
                return new c.Qq('actions/oidc-client', [
                    new d.tZ(OidcClient.getRequestToken())
                ], n);
            }
            static getRequestToken() {
                const e = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
                if (!e) {
                    throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
                }
                return e;
            }
            static getIDTokenUrl() {
                const e = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
                if (!e) {
                    throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
                }
                return e;
            }
            static getCall(e) {
                return l(this, void 0, void 0, function*() {
                    var t;
                    const n = OidcClient.createHttpClient();
                    const r = yield n.getJson(e).catch((e)=>{
                        throw new Error(`Failed to get ID Token. \n 
        Error Code : ${e.statusCode}\n 
        Error Message: ${e.message}`);
                    });
                    const s = (t = r.result) === null || t === void 0 ? void 0 : t.value;
                    if (!s) {
                        throw new Error('Response json body do not have ID Token field');
                    }
                    return s;
                });
            }
            static getIDToken(e) {
                return l(this, void 0, void 0, function*() {
                    try {
                        let t = OidcClient.getIDTokenUrl();
                        if (e) {
                            const n = encodeURIComponent(e);
                            t = `${t}&audience=${n}`;
                        }
                        debug(`ID token url is ${t}`);
                        const n = yield OidcClient.getCall(t);
                        setSecret(n);
                        return n;
                    } catch (e) {
                        throw new Error(`Error message: ${e.message}`);
                    }
                });
            }
        };
        /*! ./node_modules/@actions/core/lib/summary.js */ var p = undefined && undefined.__awaiter || function(e, t, n, r) {
            function adopt(e) {
                return e instanceof n ? e : new n(function(t) {
                    t(e);
                });
            }
            return new (n || (n = Promise))(function(n, s) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        const { access: h, appendFile: f, writeFile: m } = a.promises;
        const g = 'GITHUB_STEP_SUMMARY';
        const w = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
        let Summary = class Summary {
            constructor(){
                this._buffer = '';
            }
            filePath() {
                return p(this, void 0, void 0, function*() {
                    if (this._filePath) {
                        return this._filePath;
                    }
                    const e = process.env[g];
                    if (!e) {
                        throw new Error(`Unable to find environment variable for $${g}. Check if your runtime environment supports job summaries.`);
                    }
                    try {
                        yield h(e, a.constants.R_OK | a.constants.W_OK);
                    } catch (t) {
                        throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
                    }
                    this._filePath = e;
                    return this._filePath;
                });
            }
            wrap(e, t, n = {}) {
                const r = Object.entries(n).map(([e, t])=>` ${e}="${t}"`).join('');
                if (!t) {
                    return `<${e}${r}>`;
                }
                return `<${e}${r}>${t}</${e}>`;
            }
            write(e) {
                return p(this, void 0, void 0, function*() {
                    const t = !!(e === null || e === void 0 ? void 0 : e.overwrite);
                    const n = yield this.filePath();
                    const r = t ? m : f;
                    yield r(n, this._buffer, {
                        encoding: 'utf8'
                    });
                    return this.emptyBuffer();
                });
            }
            clear() {
                return p(this, void 0, void 0, function*() {
                    return this.emptyBuffer().write({
                        overwrite: true
                    });
                });
            }
            stringify() {
                return this._buffer;
            }
            isEmptyBuffer() {
                return this._buffer.length === 0;
            }
            emptyBuffer() {
                this._buffer = '';
                return this;
            }
            addRaw(e, t = false) {
                this._buffer += e;
                return t ? this.addEOL() : this;
            }
            addEOL() {
                return this.addRaw(s.EOL);
            }
            addCodeBlock(e, t) {
                const n = Object.assign({}, t && {
                    lang: t
                });
                const r = this.wrap('pre', this.wrap('code', e), n);
                return this.addRaw(r).addEOL();
            }
            addList(e, t = false) {
                const n = t ? 'ol' : 'ul';
                const r = e.map((e)=>this.wrap('li', e)).join('');
                const s = this.wrap(n, r);
                return this.addRaw(s).addEOL();
            }
            addTable(e) {
                const t = e.map((e)=>{
                    const t = e.map((e)=>{
                        if (typeof e === 'string') {
                            return this.wrap('td', e);
                        }
                        const { header: t, data: n, colspan: r, rowspan: s } = e;
                        const o = t ? 'th' : 'td';
                        const i = Object.assign(Object.assign({}, r && {
                            colspan: r
                        }), s && {
                            rowspan: s
                        });
                        return this.wrap(o, n, i);
                    }).join('');
                    return this.wrap('tr', t);
                }).join('');
                const n = this.wrap('table', t);
                return this.addRaw(n).addEOL();
            }
            addDetails(e, t) {
                const n = this.wrap('details', this.wrap('summary', e) + t);
                return this.addRaw(n).addEOL();
            }
            addImage(e, t, n) {
                const { width: r, height: s } = n || {};
                const o = Object.assign(Object.assign({}, r && {
                    width: r
                }), s && {
                    height: s
                });
                const i = this.wrap('img', null, Object.assign({
                    src: e,
                    alt: t
                }, o));
                return this.addRaw(i).addEOL();
            }
            addHeading(e, t) {
                const n = `h${t}`;
                const r = [
                    'h1',
                    'h2',
                    'h3',
                    'h4',
                    'h5',
                    'h6'
                ].includes(n) ? n : 'h1';
                const s = this.wrap(r, e);
                return this.addRaw(s).addEOL();
            }
            addSeparator() {
                const e = this.wrap('hr', null);
                return this.addRaw(e).addEOL();
            }
            addBreak() {
                const e = this.wrap('br', null);
                return this.addRaw(e).addEOL();
            }
            addQuote(e, t) {
                const n = Object.assign({}, t && {
                    cite: t
                });
                const r = this.wrap('blockquote', e, n);
                return this.addRaw(r).addEOL();
            }
            addLink(e, t) {
                const n = this.wrap('a', e, {
                    href: t
                });
                return this.addRaw(n).addEOL();
            }
        };
        const v = new Summary();
        const y = v;
        const _ = v;
        /*! ./node_modules/@actions/core/lib/path-utils.js */ function toPosixPath(e) {
            return e.replace(/[\\]/g, '/');
        }
        function toWin32Path(e) {
            return e.replace(/[/]/g, '\\');
        }
        function toPlatformPath(e) {
            return e.replace(/[/\\]/g, u.sep);
        }
        var O = n(41955);
        /*! ./node_modules/@actions/core/lib/platform.js */ var R = undefined && undefined.__awaiter || function(e, t, n, r) {
            function adopt(e) {
                return e instanceof n ? e : new n(function(t) {
                    t(e);
                });
            }
            return new (n || (n = Promise))(function(n, s) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        const getWindowsInfo = ()=>R(void 0, void 0, void 0, function*() {
                const { stdout: e } = yield O.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
                    silent: true
                });
                const { stdout: t } = yield O.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
                    silent: true
                });
                return {
                    name: t.trim(),
                    version: e.trim()
                };
            });
        const getMacOsInfo = ()=>R(void 0, void 0, void 0, function*() {
                var e, t, n, r;
                const { stdout: s } = yield O.H('sw_vers', undefined, {
                    silent: true
                });
                const o = (t = (e = s.match(/ProductVersion:\s*(.+)/)) === null || e === void 0 ? void 0 : e[1]) !== null && t !== void 0 ? t : '';
                const i = (r = (n = s.match(/ProductName:\s*(.+)/)) === null || n === void 0 ? void 0 : n[1]) !== null && r !== void 0 ? r : '';
                return {
                    name: i,
                    version: o
                };
            });
        const getLinuxInfo = ()=>R(void 0, void 0, void 0, function*() {
                const { stdout: e } = yield O.H('lsb_release', [
                    '-i',
                    '-r',
                    '-s'
                ], {
                    silent: true
                });
                const [t, n] = e.trim().split('\n');
                return {
                    name: t,
                    version: n
                };
            });
        const E = s.platform();
        const C = s.arch();
        const T = E === 'win32';
        const A = E === 'darwin';
        const P = E === 'linux';
        function getDetails() {
            return R(this, void 0, void 0, function*() {
                return Object.assign(Object.assign({}, (yield T ? getWindowsInfo() : A ? getMacOsInfo() : getLinuxInfo())), {
                    platform: E,
                    arch: C,
                    isWindows: T,
                    isMacOS: A,
                    isLinux: P
                });
            });
        }
        /*! ./node_modules/@actions/core/lib/core.js */ var b = undefined && undefined.__awaiter || function(e, t, n, r) {
            function adopt(e) {
                return e instanceof n ? e : new n(function(t) {
                    t(e);
                });
            }
            return new (n || (n = Promise))(function(n, s) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        var S;
        (function(e) {
            e[e["Success"] = 0] = "Success";
            e[e["Failure"] = 1] = "Failure";
        })(S || (S = {}));
        function exportVariable(e, t) {
            const n = toCommandValue(t);
            process.env[e] = n;
            const r = process.env['GITHUB_ENV'] || '';
            if (r) {
                return issueFileCommand('ENV', prepareKeyValueMessage(e, t));
            }
            issueCommand('set-env', {
                name: e
            }, n);
        }
        function setSecret(e) {
            issueCommand('add-mask', {}, e);
        }
        function addPath(e) {
            const t = process.env['GITHUB_PATH'] || '';
            if (t) {
                issueFileCommand('PATH', e);
            } else {
                issueCommand('add-path', {}, e);
            }
            process.env['PATH'] = `${e}${u.delimiter}${process.env['PATH']}`;
        }
        function getInput(e, t) {
            const n = process.env[`INPUT_${e.replace(/ /g, '_').toUpperCase()}`] || '';
            if (t && t.required && !n) {
                throw new Error(`Input required and not supplied: ${e}`);
            }
            if (t && t.trimWhitespace === false) {
                return n;
            }
            return n.trim();
        }
        function getMultilineInput(e, t) {
            const n = getInput(e, t).split('\n').filter((e)=>e !== '');
            if (t && t.trimWhitespace === false) {
                return n;
            }
            return n.map((e)=>e.trim());
        }
        function getBooleanInput(e, t) {
            const n = [
                'true',
                'True',
                'TRUE'
            ];
            const r = [
                'false',
                'False',
                'FALSE'
            ];
            const s = getInput(e, t);
            if (n.includes(s)) return true;
            if (r.includes(s)) return false;
            throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n` + `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
        }
        function setOutput(e, t) {
            const n = process.env['GITHUB_OUTPUT'] || '';
            if (n) {
                return issueFileCommand('OUTPUT', prepareKeyValueMessage(e, t));
            }
            process.stdout.write(s.EOL);
            issueCommand('set-output', {
                name: e
            }, toCommandValue(t));
        }
        function setCommandEcho(e) {
            issue('echo', e ? 'on' : 'off');
        }
        function setFailed(e) {
            process.exitCode = S.Failure;
            error(e);
        }
        function isDebug() {
            return process.env['RUNNER_DEBUG'] === '1';
        }
        function debug(e) {
            issueCommand('debug', {}, e);
        }
        function error(e, t = {}) {
            issueCommand('error', toCommandProperties(t), e instanceof Error ? e.toString() : e);
        }
        function warning(e, t = {}) {
            issueCommand('warning', toCommandProperties(t), e instanceof Error ? e.toString() : e);
        }
        function notice(e, t = {}) {
            issueCommand('notice', toCommandProperties(t), e instanceof Error ? e.toString() : e);
        }
        function info(e) {
            process.stdout.write(e + s.EOL);
        }
        function startGroup(e) {
            issue('group', e);
        }
        function endGroup() {
            issue('endgroup');
        }
        function group(e, t) {
            return b(this, void 0, void 0, function*() {
                startGroup(e);
                let n;
                try {
                    n = yield t();
                } finally{
                    endGroup();
                }
                return n;
            });
        }
        function saveState(e, t) {
            const n = process.env['GITHUB_STATE'] || '';
            if (n) {
                return issueFileCommand('STATE', prepareKeyValueMessage(e, t));
            }
            issueCommand('save-state', {
                name: e
            }, toCommandValue(t));
        }
        function getState(e) {
            return process.env[`STATE_${e}`] || '';
        }
        function getIDToken(e) {
            return b(this, void 0, void 0, function*() {
                return yield OidcClient.getIDToken(e);
            });
        }
    }),
    92145: (function (e, t, n) {
        n.d(t, {
            tZ: ()=>BearerCredentialHandler
        });
        var r = undefined && undefined.__awaiter || function(e, t, n, r) {
            function adopt(e) {
                return e instanceof n ? e : new n(function(t) {
                    t(e);
                });
            }
            return new (n || (n = Promise))(function(n, s) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        let BasicCredentialHandler = class BasicCredentialHandler {
            constructor(e, t){
                this.username = e;
                this.password = t;
            }
            prepareRequest(e) {
                if (!e.headers) {
                    throw Error('The request has no headers');
                }
                e.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
            }
            canHandleAuthentication() {
                return false;
            }
            handleAuthentication() {
                return r(this, void 0, void 0, function*() {
                    throw new Error('not implemented');
                });
            }
        };
        let BearerCredentialHandler = class BearerCredentialHandler {
            constructor(e){
                this.token = e;
            }
            prepareRequest(e) {
                if (!e.headers) {
                    throw Error('The request has no headers');
                }
                e.headers['Authorization'] = `Bearer ${this.token}`;
            }
            canHandleAuthentication() {
                return false;
            }
            handleAuthentication() {
                return r(this, void 0, void 0, function*() {
                    throw new Error('not implemented');
                });
            }
        };
        let PersonalAccessTokenCredentialHandler = class PersonalAccessTokenCredentialHandler {
            constructor(e){
                this.token = e;
            }
            prepareRequest(e) {
                if (!e.headers) {
                    throw Error('The request has no headers');
                }
                e.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
            }
            canHandleAuthentication() {
                return false;
            }
            handleAuthentication() {
                return r(this, void 0, void 0, function*() {
                    throw new Error('not implemented');
                });
            }
        };
    }),
    44942: (function (e, t, n) {
        n.d(t, {
            Qq: ()=>HttpClient,
            Kg: ()=>HttpClientError,
            Hv: ()=>d
        });
        var r = n(58611);
        var s = n.t(r, 2);
        var o = n(65692);
        var i = n.t(o, 2);
        /*! ./node_modules/@actions/http-client/lib/proxy.js */ function getProxyUrl(e) {
            const t = e.protocol === 'https:';
            if (checkBypass(e)) {
                return undefined;
            }
            const n = (()=>{
                if (t) {
                    return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
                } else {
                    return process.env['http_proxy'] || process.env['HTTP_PROXY'];
                }
            })();
            if (n) {
                try {
                    return new DecodedURL(n);
                } catch (e) {
                    if (!n.startsWith('http://') && !n.startsWith('https://')) return new DecodedURL(`http://${n}`);
                }
            } else {
                return undefined;
            }
        }
        function checkBypass(e) {
            if (!e.hostname) {
                return false;
            }
            const t = e.hostname;
            if (isLoopbackAddress(t)) {
                return true;
            }
            const n = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
            if (!n) {
                return false;
            }
            let r;
            if (e.port) {
                r = Number(e.port);
            } else if (e.protocol === 'http:') {
                r = 80;
            } else if (e.protocol === 'https:') {
                r = 443;
            }
            const s = [
                e.hostname.toUpperCase()
            ];
            if (typeof r === 'number') {
                s.push(`${s[0]}:${r}`);
            }
            for (const e of n.split(',').map((e)=>e.trim().toUpperCase()).filter((e)=>e)){
                if (e === '*' || s.some((t)=>t === e || t.endsWith(`.${e}`) || e.startsWith('.') && t.endsWith(`${e}`))) {
                    return true;
                }
            }
            return false;
        }
        function isLoopbackAddress(e) {
            const t = e.toLowerCase();
            return t === 'localhost' || t.startsWith('127.') || t.startsWith('[::1]') || t.startsWith('[0:0:0:0:0:0:0:1]');
        }
        let DecodedURL = class DecodedURL extends URL {
            constructor(e, t){
                super(e, t);
                this._decodedUsername = decodeURIComponent(super.username);
                this._decodedPassword = decodeURIComponent(super.password);
            }
            get username() {
                return this._decodedUsername;
            }
            get password() {
                return this._decodedPassword;
            }
        };
        var a = n(20770);
        var u = n(24371);
        /*! ./node_modules/@actions/http-client/lib/index.js */ var c = undefined && undefined.__awaiter || function(e, t, n, r) {
            function adopt(e) {
                return e instanceof n ? e : new n(function(t) {
                    t(e);
                });
            }
            return new (n || (n = Promise))(function(n, s) {
                function fulfilled(e) {
                    try {
                        step(r.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(r["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? n(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((r = r.apply(e, t || [])).next());
            });
        };
        var d;
        (function(e) {
            e[e["OK"] = 200] = "OK";
            e[e["MultipleChoices"] = 300] = "MultipleChoices";
            e[e["MovedPermanently"] = 301] = "MovedPermanently";
            e[e["ResourceMoved"] = 302] = "ResourceMoved";
            e[e["SeeOther"] = 303] = "SeeOther";
            e[e["NotModified"] = 304] = "NotModified";
            e[e["UseProxy"] = 305] = "UseProxy";
            e[e["SwitchProxy"] = 306] = "SwitchProxy";
            e[e["TemporaryRedirect"] = 307] = "TemporaryRedirect";
            e[e["PermanentRedirect"] = 308] = "PermanentRedirect";
            e[e["BadRequest"] = 400] = "BadRequest";
            e[e["Unauthorized"] = 401] = "Unauthorized";
            e[e["PaymentRequired"] = 402] = "PaymentRequired";
            e[e["Forbidden"] = 403] = "Forbidden";
            e[e["NotFound"] = 404] = "NotFound";
            e[e["MethodNotAllowed"] = 405] = "MethodNotAllowed";
            e[e["NotAcceptable"] = 406] = "NotAcceptable";
            e[e["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
            e[e["RequestTimeout"] = 408] = "RequestTimeout";
            e[e["Conflict"] = 409] = "Conflict";
            e[e["Gone"] = 410] = "Gone";
            e[e["TooManyRequests"] = 429] = "TooManyRequests";
            e[e["InternalServerError"] = 500] = "InternalServerError";
            e[e["NotImplemented"] = 501] = "NotImplemented";
            e[e["BadGateway"] = 502] = "BadGateway";
            e[e["ServiceUnavailable"] = 503] = "ServiceUnavailable";
            e[e["GatewayTimeout"] = 504] = "GatewayTimeout";
        })(d || (d = {}));
        var l;
        (function(e) {
            e["Accept"] = "accept";
            e["ContentType"] = "content-type";
        })(l || (l = {}));
        var p;
        (function(e) {
            e["ApplicationJson"] = "application/json";
        })(p || (p = {}));
        function lib_getProxyUrl(e) {
            const t = pm.getProxyUrl(new URL(e));
            return t ? t.href : '';
        }
        const h = [
            d.MovedPermanently,
            d.ResourceMoved,
            d.SeeOther,
            d.TemporaryRedirect,
            d.PermanentRedirect
        ];
        const f = [
            d.BadGateway,
            d.ServiceUnavailable,
            d.GatewayTimeout
        ];
        const m = [
            'OPTIONS',
            'GET',
            'DELETE',
            'HEAD'
        ];
        const g = 10;
        const w = 5;
        let HttpClientError = class HttpClientError extends Error {
            constructor(e, t){
                super(e);
                this.name = 'HttpClientError';
                this.statusCode = t;
                Object.setPrototypeOf(this, HttpClientError.prototype);
            }
        };
        let HttpClientResponse = class HttpClientResponse {
            constructor(e){
                this.message = e;
            }
            readBody() {
                return c(this, void 0, void 0, function*() {
                    return new Promise((e)=>c(this, void 0, void 0, function*() {
                            let t = Buffer.alloc(0);
                            this.message.on('data', (e)=>{
                                t = Buffer.concat([
                                    t,
                                    e
                                ]);
                            });
                            this.message.on('end', ()=>{
                                e(t.toString());
                            });
                        }));
                });
            }
            readBodyBuffer() {
                return c(this, void 0, void 0, function*() {
                    return new Promise((e)=>c(this, void 0, void 0, function*() {
                            const t = [];
                            this.message.on('data', (e)=>{
                                t.push(e);
                            });
                            this.message.on('end', ()=>{
                                e(Buffer.concat(t));
                            });
                        }));
                });
            }
        };
        function isHttps(e) {
            const t = new URL(e);
            return t.protocol === 'https:';
        }
        let HttpClient = class HttpClient {
            constructor(e, t, n){
                this._ignoreSslError = false;
                this._allowRedirects = true;
                this._allowRedirectDowngrade = false;
                this._maxRedirects = 50;
                this._allowRetries = false;
                this._maxRetries = 1;
                this._keepAlive = false;
                this._disposed = false;
                this.userAgent = this._getUserAgentWithOrchestrationId(e);
                this.handlers = t || [];
                this.requestOptions = n;
                if (n) {
                    if (n.ignoreSslError != null) {
                        this._ignoreSslError = n.ignoreSslError;
                    }
                    this._socketTimeout = n.socketTimeout;
                    if (n.allowRedirects != null) {
                        this._allowRedirects = n.allowRedirects;
                    }
                    if (n.allowRedirectDowngrade != null) {
                        this._allowRedirectDowngrade = n.allowRedirectDowngrade;
                    }
                    if (n.maxRedirects != null) {
                        this._maxRedirects = Math.max(n.maxRedirects, 0);
                    }
                    if (n.keepAlive != null) {
                        this._keepAlive = n.keepAlive;
                    }
                    if (n.allowRetries != null) {
                        this._allowRetries = n.allowRetries;
                    }
                    if (n.maxRetries != null) {
                        this._maxRetries = n.maxRetries;
                    }
                }
            }
            options(e, t) {
                return c(this, void 0, void 0, function*() {
                    return this.request('OPTIONS', e, null, t || {});
                });
            }
            get(e, t) {
                return c(this, void 0, void 0, function*() {
                    return this.request('GET', e, null, t || {});
                });
            }
            del(e, t) {
                return c(this, void 0, void 0, function*() {
                    return this.request('DELETE', e, null, t || {});
                });
            }
            post(e, t, n) {
                return c(this, void 0, void 0, function*() {
                    return this.request('POST', e, t, n || {});
                });
            }
            patch(e, t, n) {
                return c(this, void 0, void 0, function*() {
                    return this.request('PATCH', e, t, n || {});
                });
            }
            put(e, t, n) {
                return c(this, void 0, void 0, function*() {
                    return this.request('PUT', e, t, n || {});
                });
            }
            head(e, t) {
                return c(this, void 0, void 0, function*() {
                    return this.request('HEAD', e, null, t || {});
                });
            }
            sendStream(e, t, n, r) {
                return c(this, void 0, void 0, function*() {
                    return this.request(e, t, n, r);
                });
            }
            getJson(e) {
                return c(this, arguments, void 0, function*(e, t = {}) {
                    t[l.Accept] = this._getExistingOrDefaultHeader(t, l.Accept, p.ApplicationJson);
                    const n = yield this.get(e, t);
                    return this._processResponse(n, this.requestOptions);
                });
            }
            postJson(e, t) {
                return c(this, arguments, void 0, function*(e, t, n = {}) {
                    const r = JSON.stringify(t, null, 2);
                    n[l.Accept] = this._getExistingOrDefaultHeader(n, l.Accept, p.ApplicationJson);
                    n[l.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, p.ApplicationJson);
                    const s = yield this.post(e, r, n);
                    return this._processResponse(s, this.requestOptions);
                });
            }
            putJson(e, t) {
                return c(this, arguments, void 0, function*(e, t, n = {}) {
                    const r = JSON.stringify(t, null, 2);
                    n[l.Accept] = this._getExistingOrDefaultHeader(n, l.Accept, p.ApplicationJson);
                    n[l.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, p.ApplicationJson);
                    const s = yield this.put(e, r, n);
                    return this._processResponse(s, this.requestOptions);
                });
            }
            patchJson(e, t) {
                return c(this, arguments, void 0, function*(e, t, n = {}) {
                    const r = JSON.stringify(t, null, 2);
                    n[l.Accept] = this._getExistingOrDefaultHeader(n, l.Accept, p.ApplicationJson);
                    n[l.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, p.ApplicationJson);
                    const s = yield this.patch(e, r, n);
                    return this._processResponse(s, this.requestOptions);
                });
            }
            request(e, t, n, r) {
                return c(this, void 0, void 0, function*() {
                    if (this._disposed) {
                        throw new Error('Client has already been disposed.');
                    }
                    const s = new URL(t);
                    let o = this._prepareRequest(e, s, r);
                    const i = this._allowRetries && m.includes(e) ? this._maxRetries + 1 : 1;
                    let a = 0;
                    let u;
                    do {
                        u = yield this.requestRaw(o, n);
                        if (u && u.message && u.message.statusCode === d.Unauthorized) {
                            let e;
                            for (const t of this.handlers){
                                if (t.canHandleAuthentication(u)) {
                                    e = t;
                                    break;
                                }
                            }
                            if (e) {
                                return e.handleAuthentication(this, o, n);
                            } else {
                                return u;
                            }
                        }
                        let t = this._maxRedirects;
                        while(u.message.statusCode && h.includes(u.message.statusCode) && this._allowRedirects && t > 0){
                            const i = u.message.headers['location'];
                            if (!i) {
                                break;
                            }
                            const a = new URL(i);
                            if (s.protocol === 'https:' && s.protocol !== a.protocol && !this._allowRedirectDowngrade) {
                                throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                            }
                            yield u.readBody();
                            if (a.hostname !== s.hostname) {
                                for(const e in r){
                                    if (e.toLowerCase() === 'authorization') {
                                        delete r[e];
                                    }
                                }
                            }
                            o = this._prepareRequest(e, a, r);
                            u = yield this.requestRaw(o, n);
                            t--;
                        }
                        if (!u.message.statusCode || !f.includes(u.message.statusCode)) {
                            return u;
                        }
                        a += 1;
                        if (a < i) {
                            yield u.readBody();
                            yield this._performExponentialBackoff(a);
                        }
                    }while (a < i)
                    return u;
                });
            }
            dispose() {
                if (this._agent) {
                    this._agent.destroy();
                }
                this._disposed = true;
            }
            requestRaw(e, t) {
                return c(this, void 0, void 0, function*() {
                    return new Promise((n, r)=>{
                        function callbackForResult(e, t) {
                            if (e) {
                                r(e);
                            } else if (!t) {
                                r(new Error('Unknown error'));
                            } else {
                                n(t);
                            }
                        }
                        this.requestRawWithCallback(e, t, callbackForResult);
                    });
                });
            }
            requestRawWithCallback(e, t, n) {
                if (typeof t === 'string') {
                    if (!e.options.headers) {
                        e.options.headers = {};
                    }
                    e.options.headers['Content-Length'] = Buffer.byteLength(t, 'utf8');
                }
                let r = false;
                function handleResult(e, t) {
                    if (!r) {
                        r = true;
                        n(e, t);
                    }
                }
                const s = e.httpModule.request(e.options, (e)=>{
                    const t = new HttpClientResponse(e);
                    handleResult(undefined, t);
                });
                let o;
                s.on('socket', (e)=>{
                    o = e;
                });
                s.setTimeout(this._socketTimeout || 3 * 60000, ()=>{
                    if (o) {
                        o.end();
                    }
                    handleResult(new Error(`Request timeout: ${e.options.path}`));
                });
                s.on('error', function(e) {
                    handleResult(e);
                });
                if (t && typeof t === 'string') {
                    s.write(t, 'utf8');
                }
                if (t && typeof t !== 'string') {
                    t.on('close', function() {
                        s.end();
                    });
                    t.pipe(s);
                } else {
                    s.end();
                }
            }
            getAgent(e) {
                const t = new URL(e);
                return this._getAgent(t);
            }
            getAgentDispatcher(e) {
                const t = new URL(e);
                const n = getProxyUrl(t);
                const r = n && n.hostname;
                if (!r) {
                    return;
                }
                return this._getProxyAgentDispatcher(t, n);
            }
            _prepareRequest(e, t, n) {
                const r = {};
                r.parsedUrl = t;
                const o = r.parsedUrl.protocol === 'https:';
                r.httpModule = o ? i : s;
                const a = o ? 443 : 80;
                r.options = {};
                r.options.host = r.parsedUrl.hostname;
                r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a;
                r.options.path = (r.parsedUrl.pathname || '') + (r.parsedUrl.search || '');
                r.options.method = e;
                r.options.headers = this._mergeHeaders(n);
                if (this.userAgent != null) {
                    r.options.headers['user-agent'] = this.userAgent;
                }
                r.options.agent = this._getAgent(r.parsedUrl);
                if (this.handlers) {
                    for (const e of this.handlers){
                        e.prepareRequest(r.options);
                    }
                }
                return r;
            }
            _mergeHeaders(e) {
                if (this.requestOptions && this.requestOptions.headers) {
                    return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(e || {}));
                }
                return lowercaseKeys(e || {});
            }
            _getExistingOrDefaultHeader(e, t, n) {
                let r;
                if (this.requestOptions && this.requestOptions.headers) {
                    const e = lowercaseKeys(this.requestOptions.headers)[t];
                    if (e) {
                        r = typeof e === 'number' ? e.toString() : e;
                    }
                }
                const s = e[t];
                if (s !== undefined) {
                    return typeof s === 'number' ? s.toString() : s;
                }
                if (r !== undefined) {
                    return r;
                }
                return n;
            }
            _getExistingOrDefaultContentTypeHeader(e, t) {
                let n;
                if (this.requestOptions && this.requestOptions.headers) {
                    const e = lowercaseKeys(this.requestOptions.headers)[l.ContentType];
                    if (e) {
                        if (typeof e === 'number') {
                            n = String(e);
                        } else if (Array.isArray(e)) {
                            n = e.join(', ');
                        } else {
                            n = e;
                        }
                    }
                }
                const r = e[l.ContentType];
                if (r !== undefined) {
                    if (typeof r === 'number') {
                        return String(r);
                    } else if (Array.isArray(r)) {
                        return r.join(', ');
                    } else {
                        return r;
                    }
                }
                if (n !== undefined) {
                    return n;
                }
                return t;
            }
            _getAgent(e) {
                let t;
                const n = getProxyUrl(e);
                const s = n && n.hostname;
                if (this._keepAlive && s) {
                    t = this._proxyAgent;
                }
                if (!s) {
                    t = this._agent;
                }
                if (t) {
                    return t;
                }
                const i = e.protocol === 'https:';
                let u = 100;
                if (this.requestOptions) {
                    u = this.requestOptions.maxSockets || r.globalAgent.maxSockets;
                }
                if (n && n.hostname) {
                    const e = {
                        maxSockets: u,
                        keepAlive: this._keepAlive,
                        proxy: Object.assign(Object.assign({}, (n.username || n.password) && {
                            proxyAuth: `${n.username}:${n.password}`
                        }), {
                            host: n.hostname,
                            port: n.port
                        })
                    };
                    let r;
                    const s = n.protocol === 'https:';
                    if (i) {
                        r = s ? a.httpsOverHttps : a.httpsOverHttp;
                    } else {
                        r = s ? a.httpOverHttps : a.httpOverHttp;
                    }
                    t = r(e);
                    this._proxyAgent = t;
                }
                if (!t) {
                    const e = {
                        keepAlive: this._keepAlive,
                        maxSockets: u
                    };
                    t = i ? new o.Agent(e) : new r.Agent(e);
                    this._agent = t;
                }
                if (i && this._ignoreSslError) {
                    t.options = Object.assign(t.options || {}, {
                        rejectUnauthorized: false
                    });
                }
                return t;
            }
            _getProxyAgentDispatcher(e, t) {
                let n;
                if (this._keepAlive) {
                    n = this._proxyAgentDispatcher;
                }
                if (n) {
                    return n;
                }
                const r = e.protocol === 'https:';
                n = new u.ProxyAgent(Object.assign({
                    uri: t.href,
                    pipelining: !this._keepAlive ? 0 : 1
                }, (t.username || t.password) && {
                    token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString('base64')}`
                }));
                this._proxyAgentDispatcher = n;
                if (r && this._ignoreSslError) {
                    n.options = Object.assign(n.options.requestTls || {}, {
                        rejectUnauthorized: false
                    });
                }
                return n;
            }
            _getUserAgentWithOrchestrationId(e) {
                const t = e || 'actions/http-client';
                const n = process.env['ACTIONS_ORCHESTRATION_ID'];
                if (n) {
                    const e = n.replace(/[^a-z0-9_.-]/gi, '_');
                    return `${t} actions_orchestration_id/${e}`;
                }
                return t;
            }
            _performExponentialBackoff(e) {
                return c(this, void 0, void 0, function*() {
                    e = Math.min(g, e);
                    const t = w * Math.pow(2, e);
                    return new Promise((e)=>setTimeout(()=>e(), t));
                });
            }
            _processResponse(e, t) {
                return c(this, void 0, void 0, function*() {
                    return new Promise((n, r)=>c(this, void 0, void 0, function*() {
                            const s = e.message.statusCode || 0;
                            const o = {
                                statusCode: s,
                                result: null,
                                headers: {}
                            };
                            if (s === d.NotFound) {
                                n(o);
                            }
                            function dateTimeDeserializer(e, t) {
                                if (typeof t === 'string') {
                                    const e = new Date(t);
                                    if (!isNaN(e.valueOf())) {
                                        return e;
                                    }
                                }
                                return t;
                            }
                            let i;
                            let a;
                            try {
                                a = yield e.readBody();
                                if (a && a.length > 0) {
                                    if (t && t.deserializeDates) {
                                        i = JSON.parse(a, dateTimeDeserializer);
                                    } else {
                                        i = JSON.parse(a);
                                    }
                                    o.result = i;
                                }
                                o.headers = e.message.headers;
                            } catch (e) {}
                            if (s > 299) {
                                let e;
                                if (i && i.message) {
                                    e = i.message;
                                } else if (a && a.length > 0) {
                                    e = a;
                                } else {
                                    e = `Failed request: (${s})`;
                                }
                                const t = new HttpClientError(e, s);
                                t.result = o.result;
                                r(t);
                            } else {
                                n(o);
                            }
                        }));
                });
            }
        };
        const lowercaseKeys = (e)=>Object.keys(e).reduce((t, n)=>(t[n.toLowerCase()] = e[n], t), {});
    })
};
