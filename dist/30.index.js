export const id = 30;
export const ids = [
    30
];
export const modules = {
    37889: (function (e, t) {
        var r = this && this.__awaiter || function(e, t, r, n) {
            function adopt(e) {
                return e instanceof r ? e : new r(function(t) {
                    t(e);
                });
            }
            return new (r || (r = Promise))(function(r, s) {
                function fulfilled(e) {
                    try {
                        step(n.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(n["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((n = n.apply(e, t || [])).next());
            });
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ClientStreamingCall = void 0;
        let ClientStreamingCall = class ClientStreamingCall {
            constructor(e, t, r, n, s, i, o){
                this.method = e;
                this.requestHeaders = t;
                this.requests = r;
                this.headers = n;
                this.response = s;
                this.status = i;
                this.trailers = o;
            }
            then(e, t) {
                return this.promiseFinished().then((t)=>e ? Promise.resolve(e(t)) : t, (e)=>t ? Promise.resolve(t(e)) : Promise.reject(e));
            }
            promiseFinished() {
                return r(this, void 0, void 0, function*() {
                    let [e, t, r, n] = yield Promise.all([
                        this.headers,
                        this.response,
                        this.status,
                        this.trailers
                    ]);
                    return {
                        method: this.method,
                        requestHeaders: this.requestHeaders,
                        headers: e,
                        response: t,
                        status: r,
                        trailers: n
                    };
                });
            }
        };
        t.ClientStreamingCall = ClientStreamingCall;
    }),
    71409: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.Deferred = t.DeferredState = void 0;
        var r;
        (function(e) {
            e[e["PENDING"] = 0] = "PENDING";
            e[e["REJECTED"] = 1] = "REJECTED";
            e[e["RESOLVED"] = 2] = "RESOLVED";
        })(r = t.DeferredState || (t.DeferredState = {}));
        let Deferred = class Deferred {
            constructor(e = true){
                this._state = r.PENDING;
                this._promise = new Promise((e, t)=>{
                    this._resolve = e;
                    this._reject = t;
                });
                if (e) {
                    this._promise.catch((e)=>{});
                }
            }
            get state() {
                return this._state;
            }
            get promise() {
                return this._promise;
            }
            resolve(e) {
                if (this.state !== r.PENDING) throw new Error(`cannot resolve ${r[this.state].toLowerCase()}`);
                this._resolve(e);
                this._state = r.RESOLVED;
            }
            reject(e) {
                if (this.state !== r.PENDING) throw new Error(`cannot reject ${r[this.state].toLowerCase()}`);
                this._reject(e);
                this._state = r.REJECTED;
            }
            resolvePending(e) {
                if (this._state === r.PENDING) this.resolve(e);
            }
            rejectPending(e) {
                if (this._state === r.PENDING) this.reject(e);
            }
        };
        t.Deferred = Deferred;
    }),
    36826: (function (e, t) {
        var r = this && this.__awaiter || function(e, t, r, n) {
            function adopt(e) {
                return e instanceof r ? e : new r(function(t) {
                    t(e);
                });
            }
            return new (r || (r = Promise))(function(r, s) {
                function fulfilled(e) {
                    try {
                        step(n.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(n["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((n = n.apply(e, t || [])).next());
            });
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.DuplexStreamingCall = void 0;
        let DuplexStreamingCall = class DuplexStreamingCall {
            constructor(e, t, r, n, s, i, o){
                this.method = e;
                this.requestHeaders = t;
                this.requests = r;
                this.headers = n;
                this.responses = s;
                this.status = i;
                this.trailers = o;
            }
            then(e, t) {
                return this.promiseFinished().then((t)=>e ? Promise.resolve(e(t)) : t, (e)=>t ? Promise.resolve(t(e)) : Promise.reject(e));
            }
            promiseFinished() {
                return r(this, void 0, void 0, function*() {
                    let [e, t, r] = yield Promise.all([
                        this.headers,
                        this.status,
                        this.trailers
                    ]);
                    return {
                        method: this.method,
                        requestHeaders: this.requestHeaders,
                        headers: e,
                        status: t,
                        trailers: r
                    };
                });
            }
        };
        t.DuplexStreamingCall = DuplexStreamingCall;
    }),
    44420: (function (e, t, r) {
        var n;
        n = {
            value: true
        };
        var s = r(56892);
        Object.defineProperty(t, "C0", {
            enumerable: true,
            get: function() {
                return s.ServiceType;
            }
        });
        var i = r(62496);
        n = {
            enumerable: true,
            get: function() {
                return i.readMethodOptions;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return i.readMethodOption;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return i.readServiceOption;
            }
        };
        var o = r(78636);
        n = {
            enumerable: true,
            get: function() {
                return o.RpcError;
            }
        };
        var a = r(28576);
        n = {
            enumerable: true,
            get: function() {
                return a.mergeRpcOptions;
            }
        };
        var c = r(72726);
        n = {
            enumerable: true,
            get: function() {
                return c.RpcOutputStreamController;
            }
        };
        var l = r(79122);
        n = {
            enumerable: true,
            get: function() {
                return l.TestTransport;
            }
        };
        var u = r(71409);
        n = {
            enumerable: true,
            get: function() {
                return u.Deferred;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return u.DeferredState;
            }
        };
        var f = r(36826);
        n = {
            enumerable: true,
            get: function() {
                return f.DuplexStreamingCall;
            }
        };
        var d = r(37889);
        n = {
            enumerable: true,
            get: function() {
                return d.ClientStreamingCall;
            }
        };
        var p = r(46173);
        n = {
            enumerable: true,
            get: function() {
                return p.ServerStreamingCall;
            }
        };
        var g = r(29288);
        n = {
            enumerable: true,
            get: function() {
                return g.UnaryCall;
            }
        };
        var h = r(52849);
        n = {
            enumerable: true,
            get: function() {
                return h.stackIntercept;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return h.stackDuplexStreamingInterceptors;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return h.stackClientStreamingInterceptors;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return h.stackServerStreamingInterceptors;
            }
        };
        n = {
            enumerable: true,
            get: function() {
                return h.stackUnaryInterceptors;
            }
        };
        var A = r(43352);
        n = {
            enumerable: true,
            get: function() {
                return A.ServerCallContextController;
            }
        };
    }),
    62496: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.readServiceOption = t.readMethodOption = t.readMethodOptions = t.normalizeMethodInfo = void 0;
        const n = r(68886);
        function normalizeMethodInfo(e, t) {
            var r, s, i;
            let o = e;
            o.service = t;
            o.localName = (r = o.localName) !== null && r !== void 0 ? r : n.lowerCamelCase(o.name);
            o.serverStreaming = !!o.serverStreaming;
            o.clientStreaming = !!o.clientStreaming;
            o.options = (s = o.options) !== null && s !== void 0 ? s : {};
            o.idempotency = (i = o.idempotency) !== null && i !== void 0 ? i : undefined;
            return o;
        }
        t.normalizeMethodInfo = normalizeMethodInfo;
        function readMethodOptions(e, t, r, n) {
            var s;
            const i = (s = e.methods.find((e, r)=>e.localName === t || r === t)) === null || s === void 0 ? void 0 : s.options;
            return i && i[r] ? n.fromJson(i[r]) : undefined;
        }
        t.readMethodOptions = readMethodOptions;
        function readMethodOption(e, t, r, n) {
            var s;
            const i = (s = e.methods.find((e, r)=>e.localName === t || r === t)) === null || s === void 0 ? void 0 : s.options;
            if (!i) {
                return undefined;
            }
            const o = i[r];
            if (o === undefined) {
                return o;
            }
            return n ? n.fromJson(o) : o;
        }
        t.readMethodOption = readMethodOption;
        function readServiceOption(e, t, r) {
            const n = e.options;
            if (!n) {
                return undefined;
            }
            const s = n[t];
            if (s === undefined) {
                return s;
            }
            return r ? r.fromJson(s) : s;
        }
        t.readServiceOption = readServiceOption;
    }),
    78636: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.RpcError = void 0;
        let RpcError = class RpcError extends Error {
            constructor(e, t = 'UNKNOWN', r){
                super(e);
                this.name = 'RpcError';
                Object.setPrototypeOf(this, new.target.prototype);
                this.code = t;
                this.meta = r !== null && r !== void 0 ? r : {};
            }
            toString() {
                const e = [
                    this.name + ': ' + this.message
                ];
                if (this.code) {
                    e.push('');
                    e.push('Code: ' + this.code);
                }
                if (this.serviceName && this.methodName) {
                    e.push('Method: ' + this.serviceName + '/' + this.methodName);
                }
                let t = Object.entries(this.meta);
                if (t.length) {
                    e.push('');
                    e.push('Meta:');
                    for (let [r, n] of t){
                        e.push(`  ${r}: ${n}`);
                    }
                }
                return e.join('\n');
            }
        };
        t.RpcError = RpcError;
    }),
    52849: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.stackDuplexStreamingInterceptors = t.stackClientStreamingInterceptors = t.stackServerStreamingInterceptors = t.stackUnaryInterceptors = t.stackIntercept = void 0;
        const n = r(68886);
        function stackIntercept(e, t, r, s, i) {
            var o, a, c, l;
            if (e == "unary") {
                let tail = (e, r, n)=>t.unary(e, r, n);
                for (const e of ((o = s.interceptors) !== null && o !== void 0 ? o : []).filter((e)=>e.interceptUnary).reverse()){
                    const t = tail;
                    tail = (r, n, s)=>e.interceptUnary(t, r, n, s);
                }
                return tail(r, i, s);
            }
            if (e == "serverStreaming") {
                let tail = (e, r, n)=>t.serverStreaming(e, r, n);
                for (const e of ((a = s.interceptors) !== null && a !== void 0 ? a : []).filter((e)=>e.interceptServerStreaming).reverse()){
                    const t = tail;
                    tail = (r, n, s)=>e.interceptServerStreaming(t, r, n, s);
                }
                return tail(r, i, s);
            }
            if (e == "clientStreaming") {
                let tail = (e, r)=>t.clientStreaming(e, r);
                for (const e of ((c = s.interceptors) !== null && c !== void 0 ? c : []).filter((e)=>e.interceptClientStreaming).reverse()){
                    const t = tail;
                    tail = (r, n)=>e.interceptClientStreaming(t, r, n);
                }
                return tail(r, s);
            }
            if (e == "duplex") {
                let tail = (e, r)=>t.duplex(e, r);
                for (const e of ((l = s.interceptors) !== null && l !== void 0 ? l : []).filter((e)=>e.interceptDuplex).reverse()){
                    const t = tail;
                    tail = (r, n)=>e.interceptDuplex(t, r, n);
                }
                return tail(r, s);
            }
            n.assertNever(e);
        }
        t.stackIntercept = stackIntercept;
        function stackUnaryInterceptors(e, t, r, n) {
            return stackIntercept("unary", e, t, n, r);
        }
        t.stackUnaryInterceptors = stackUnaryInterceptors;
        function stackServerStreamingInterceptors(e, t, r, n) {
            return stackIntercept("serverStreaming", e, t, n, r);
        }
        t.stackServerStreamingInterceptors = stackServerStreamingInterceptors;
        function stackClientStreamingInterceptors(e, t, r) {
            return stackIntercept("clientStreaming", e, t, r);
        }
        t.stackClientStreamingInterceptors = stackClientStreamingInterceptors;
        function stackDuplexStreamingInterceptors(e, t, r) {
            return stackIntercept("duplex", e, t, r);
        }
        t.stackDuplexStreamingInterceptors = stackDuplexStreamingInterceptors;
    }),
    28576: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.mergeRpcOptions = void 0;
        const n = r(68886);
        function mergeRpcOptions(e, t) {
            if (!t) return e;
            let r = {};
            copy(e, r);
            copy(t, r);
            for (let s of Object.keys(t)){
                let i = t[s];
                switch(s){
                    case "jsonOptions":
                        r.jsonOptions = n.mergeJsonOptions(e.jsonOptions, r.jsonOptions);
                        break;
                    case "binaryOptions":
                        r.binaryOptions = n.mergeBinaryOptions(e.binaryOptions, r.binaryOptions);
                        break;
                    case "meta":
                        r.meta = {};
                        copy(e.meta, r.meta);
                        copy(t.meta, r.meta);
                        break;
                    case "interceptors":
                        r.interceptors = e.interceptors ? e.interceptors.concat(i) : i.concat();
                        break;
                }
            }
            return r;
        }
        t.mergeRpcOptions = mergeRpcOptions;
        function copy(e, t) {
            if (!e) return;
            let r = t;
            for (let [t, n] of Object.entries(e)){
                if (n instanceof Date) r[t] = new Date(n.getTime());
                else if (Array.isArray(n)) r[t] = n.concat();
                else r[t] = n;
            }
        }
    }),
    72726: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.RpcOutputStreamController = void 0;
        const n = r(71409);
        const s = r(68886);
        let RpcOutputStreamController = class RpcOutputStreamController {
            constructor(){
                this._lis = {
                    nxt: [],
                    msg: [],
                    err: [],
                    cmp: []
                };
                this._closed = false;
                this._itState = {
                    q: []
                };
            }
            onNext(e) {
                return this.addLis(e, this._lis.nxt);
            }
            onMessage(e) {
                return this.addLis(e, this._lis.msg);
            }
            onError(e) {
                return this.addLis(e, this._lis.err);
            }
            onComplete(e) {
                return this.addLis(e, this._lis.cmp);
            }
            addLis(e, t) {
                t.push(e);
                return ()=>{
                    let r = t.indexOf(e);
                    if (r >= 0) t.splice(r, 1);
                };
            }
            clearLis() {
                for (let e of Object.values(this._lis))e.splice(0, e.length);
            }
            get closed() {
                return this._closed !== false;
            }
            notifyNext(e, t, r) {
                s.assert((e ? 1 : 0) + (t ? 1 : 0) + (r ? 1 : 0) <= 1, 'only one emission at a time');
                if (e) this.notifyMessage(e);
                if (t) this.notifyError(t);
                if (r) this.notifyComplete();
            }
            notifyMessage(e) {
                s.assert(!this.closed, 'stream is closed');
                this.pushIt({
                    value: e,
                    done: false
                });
                this._lis.msg.forEach((t)=>t(e));
                this._lis.nxt.forEach((t)=>t(e, undefined, false));
            }
            notifyError(e) {
                s.assert(!this.closed, 'stream is closed');
                this._closed = e;
                this.pushIt(e);
                this._lis.err.forEach((t)=>t(e));
                this._lis.nxt.forEach((t)=>t(undefined, e, false));
                this.clearLis();
            }
            notifyComplete() {
                s.assert(!this.closed, 'stream is closed');
                this._closed = true;
                this.pushIt({
                    value: null,
                    done: true
                });
                this._lis.cmp.forEach((e)=>e());
                this._lis.nxt.forEach((e)=>e(undefined, undefined, true));
                this.clearLis();
            }
            [Symbol.asyncIterator]() {
                if (this._closed === true) this.pushIt({
                    value: null,
                    done: true
                });
                else if (this._closed !== false) this.pushIt(this._closed);
                return {
                    next: ()=>{
                        let e = this._itState;
                        s.assert(e, "bad state");
                        s.assert(!e.p, "iterator contract broken");
                        let t = e.q.shift();
                        if (t) return "value" in t ? Promise.resolve(t) : Promise.reject(t);
                        e.p = new n.Deferred();
                        return e.p.promise;
                    }
                };
            }
            pushIt(e) {
                let t = this._itState;
                if (t.p) {
                    const r = t.p;
                    s.assert(r.state == n.DeferredState.PENDING, "iterator contract broken");
                    "value" in e ? r.resolve(e) : r.reject(e);
                    delete t.p;
                } else {
                    t.q.push(e);
                }
            }
        };
        t.RpcOutputStreamController = RpcOutputStreamController;
    }),
    43352: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ServerCallContextController = void 0;
        let ServerCallContextController = class ServerCallContextController {
            constructor(e, t, r, n, s = {
                code: 'OK',
                detail: ''
            }){
                this._cancelled = false;
                this._listeners = [];
                this.method = e;
                this.headers = t;
                this.deadline = r;
                this.trailers = {};
                this._sendRH = n;
                this.status = s;
            }
            notifyCancelled() {
                if (!this._cancelled) {
                    this._cancelled = true;
                    for (let e of this._listeners){
                        e();
                    }
                }
            }
            sendResponseHeaders(e) {
                this._sendRH(e);
            }
            get cancelled() {
                return this._cancelled;
            }
            onCancel(e) {
                const t = this._listeners;
                t.push(e);
                return ()=>{
                    let r = t.indexOf(e);
                    if (r >= 0) t.splice(r, 1);
                };
            }
        };
        t.ServerCallContextController = ServerCallContextController;
    }),
    46173: (function (e, t) {
        var r = this && this.__awaiter || function(e, t, r, n) {
            function adopt(e) {
                return e instanceof r ? e : new r(function(t) {
                    t(e);
                });
            }
            return new (r || (r = Promise))(function(r, s) {
                function fulfilled(e) {
                    try {
                        step(n.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(n["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((n = n.apply(e, t || [])).next());
            });
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ServerStreamingCall = void 0;
        let ServerStreamingCall = class ServerStreamingCall {
            constructor(e, t, r, n, s, i, o){
                this.method = e;
                this.requestHeaders = t;
                this.request = r;
                this.headers = n;
                this.responses = s;
                this.status = i;
                this.trailers = o;
            }
            then(e, t) {
                return this.promiseFinished().then((t)=>e ? Promise.resolve(e(t)) : t, (e)=>t ? Promise.resolve(t(e)) : Promise.reject(e));
            }
            promiseFinished() {
                return r(this, void 0, void 0, function*() {
                    let [e, t, r] = yield Promise.all([
                        this.headers,
                        this.status,
                        this.trailers
                    ]);
                    return {
                        method: this.method,
                        requestHeaders: this.requestHeaders,
                        request: this.request,
                        headers: e,
                        status: t,
                        trailers: r
                    };
                });
            }
        };
        t.ServerStreamingCall = ServerStreamingCall;
    }),
    56892: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ServiceType = void 0;
        const n = r(62496);
        let ServiceType = class ServiceType {
            constructor(e, t, r){
                this.typeName = e;
                this.methods = t.map((e)=>n.normalizeMethodInfo(e, this));
                this.options = r !== null && r !== void 0 ? r : {};
            }
        };
        t.ServiceType = ServiceType;
    }),
    79122: (function (e, t, r) {
        var n = this && this.__awaiter || function(e, t, r, n) {
            function adopt(e) {
                return e instanceof r ? e : new r(function(t) {
                    t(e);
                });
            }
            return new (r || (r = Promise))(function(r, s) {
                function fulfilled(e) {
                    try {
                        step(n.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(n["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((n = n.apply(e, t || [])).next());
            });
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.TestTransport = void 0;
        const s = r(78636);
        const i = r(68886);
        const o = r(72726);
        const a = r(28576);
        const c = r(29288);
        const l = r(46173);
        const u = r(37889);
        const f = r(36826);
        let TestTransport = class TestTransport {
            constructor(e){
                this.suppressUncaughtRejections = true;
                this.headerDelay = 10;
                this.responseDelay = 50;
                this.betweenResponseDelay = 10;
                this.afterResponseDelay = 10;
                this.data = e !== null && e !== void 0 ? e : {};
            }
            get sentMessages() {
                if (this.lastInput instanceof TestInputStream) {
                    return this.lastInput.sent;
                } else if (typeof this.lastInput == "object") {
                    return [
                        this.lastInput.single
                    ];
                }
                return [];
            }
            get sendComplete() {
                if (this.lastInput instanceof TestInputStream) {
                    return this.lastInput.completed;
                } else if (typeof this.lastInput == "object") {
                    return true;
                }
                return false;
            }
            promiseHeaders() {
                var e;
                const t = (e = this.data.headers) !== null && e !== void 0 ? e : TestTransport.defaultHeaders;
                return t instanceof s.RpcError ? Promise.reject(t) : Promise.resolve(t);
            }
            promiseSingleResponse(e) {
                if (this.data.response instanceof s.RpcError) {
                    return Promise.reject(this.data.response);
                }
                let t;
                if (Array.isArray(this.data.response)) {
                    i.assert(this.data.response.length > 0);
                    t = this.data.response[0];
                } else if (this.data.response !== undefined) {
                    t = this.data.response;
                } else {
                    t = e.O.create();
                }
                i.assert(e.O.is(t));
                return Promise.resolve(t);
            }
            streamResponses(e, t, r) {
                return n(this, void 0, void 0, function*() {
                    const n = [];
                    if (this.data.response === undefined) {
                        n.push(e.O.create());
                    } else if (Array.isArray(this.data.response)) {
                        for (let t of this.data.response){
                            i.assert(e.O.is(t));
                            n.push(t);
                        }
                    } else if (!(this.data.response instanceof s.RpcError)) {
                        i.assert(e.O.is(this.data.response));
                        n.push(this.data.response);
                    }
                    try {
                        yield delay1(this.responseDelay, r)(undefined);
                    } catch (e) {
                        t.notifyError(e);
                        return;
                    }
                    if (this.data.response instanceof s.RpcError) {
                        t.notifyError(this.data.response);
                        return;
                    }
                    for (let e of n){
                        t.notifyMessage(e);
                        try {
                            yield delay1(this.betweenResponseDelay, r)(undefined);
                        } catch (e) {
                            t.notifyError(e);
                            return;
                        }
                    }
                    if (this.data.status instanceof s.RpcError) {
                        t.notifyError(this.data.status);
                        return;
                    }
                    if (this.data.trailers instanceof s.RpcError) {
                        t.notifyError(this.data.trailers);
                        return;
                    }
                    t.notifyComplete();
                });
            }
            promiseStatus() {
                var e;
                const t = (e = this.data.status) !== null && e !== void 0 ? e : TestTransport.defaultStatus;
                return t instanceof s.RpcError ? Promise.reject(t) : Promise.resolve(t);
            }
            promiseTrailers() {
                var e;
                const t = (e = this.data.trailers) !== null && e !== void 0 ? e : TestTransport.defaultTrailers;
                return t instanceof s.RpcError ? Promise.reject(t) : Promise.resolve(t);
            }
            maybeSuppressUncaught(...e) {
                if (this.suppressUncaughtRejections) {
                    for (let t of e){
                        t.catch(()=>{});
                    }
                }
            }
            mergeOptions(e) {
                return a.mergeRpcOptions({}, e);
            }
            unary(e, t, r) {
                var n;
                const s = (n = r.meta) !== null && n !== void 0 ? n : {}, i = this.promiseHeaders().then(delay1(this.headerDelay, r.abort)), o = i.catch((e)=>{}).then(delay1(this.responseDelay, r.abort)).then((t)=>this.promiseSingleResponse(e)), a = o.catch((e)=>{}).then(delay1(this.afterResponseDelay, r.abort)).then((e)=>this.promiseStatus()), l = o.catch((e)=>{}).then(delay1(this.afterResponseDelay, r.abort)).then((e)=>this.promiseTrailers());
                this.maybeSuppressUncaught(a, l);
                this.lastInput = {
                    single: t
                };
                return new c.UnaryCall(e, s, t, i, o, a, l);
            }
            serverStreaming(e, t, r) {
                var n;
                const s = (n = r.meta) !== null && n !== void 0 ? n : {}, i = this.promiseHeaders().then(delay1(this.headerDelay, r.abort)), a = new o.RpcOutputStreamController(), c = i.then(delay1(this.responseDelay, r.abort)).catch(()=>{}).then(()=>this.streamResponses(e, a, r.abort)).then(delay1(this.afterResponseDelay, r.abort)), u = c.then(()=>this.promiseStatus()), f = c.then(()=>this.promiseTrailers());
                this.maybeSuppressUncaught(u, f);
                this.lastInput = {
                    single: t
                };
                return new l.ServerStreamingCall(e, s, t, i, a, u, f);
            }
            clientStreaming(e, t) {
                var r;
                const n = (r = t.meta) !== null && r !== void 0 ? r : {}, s = this.promiseHeaders().then(delay1(this.headerDelay, t.abort)), i = s.catch((e)=>{}).then(delay1(this.responseDelay, t.abort)).then((t)=>this.promiseSingleResponse(e)), o = i.catch((e)=>{}).then(delay1(this.afterResponseDelay, t.abort)).then((e)=>this.promiseStatus()), a = i.catch((e)=>{}).then(delay1(this.afterResponseDelay, t.abort)).then((e)=>this.promiseTrailers());
                this.maybeSuppressUncaught(o, a);
                this.lastInput = new TestInputStream(this.data, t.abort);
                return new u.ClientStreamingCall(e, n, this.lastInput, s, i, o, a);
            }
            duplex(e, t) {
                var r;
                const n = (r = t.meta) !== null && r !== void 0 ? r : {}, s = this.promiseHeaders().then(delay1(this.headerDelay, t.abort)), i = new o.RpcOutputStreamController(), a = s.then(delay1(this.responseDelay, t.abort)).catch(()=>{}).then(()=>this.streamResponses(e, i, t.abort)).then(delay1(this.afterResponseDelay, t.abort)), c = a.then(()=>this.promiseStatus()), l = a.then(()=>this.promiseTrailers());
                this.maybeSuppressUncaught(c, l);
                this.lastInput = new TestInputStream(this.data, t.abort);
                return new f.DuplexStreamingCall(e, n, this.lastInput, s, i, c, l);
            }
        };
        t.TestTransport = TestTransport;
        TestTransport.defaultHeaders = {
            responseHeader: "test"
        };
        TestTransport.defaultStatus = {
            code: "OK",
            detail: "all good"
        };
        TestTransport.defaultTrailers = {
            responseTrailer: "test"
        };
        function delay1(e, t) {
            return (r)=>new Promise((n, i)=>{
                    if (t === null || t === void 0 ? void 0 : t.aborted) {
                        i(new s.RpcError("user cancel", "CANCELLED"));
                    } else {
                        const o = setTimeout(()=>n(r), e);
                        if (t) {
                            t.addEventListener("abort", (e)=>{
                                clearTimeout(o);
                                i(new s.RpcError("user cancel", "CANCELLED"));
                            });
                        }
                    }
                });
        }
        let TestInputStream = class TestInputStream {
            constructor(e, t){
                this._completed = false;
                this._sent = [];
                this.data = e;
                this.abort = t;
            }
            get sent() {
                return this._sent;
            }
            get completed() {
                return this._completed;
            }
            send(e) {
                if (this.data.inputMessage instanceof s.RpcError) {
                    return Promise.reject(this.data.inputMessage);
                }
                const t = this.data.inputMessage === undefined ? 10 : this.data.inputMessage;
                return Promise.resolve(undefined).then(()=>{
                    this._sent.push(e);
                }).then(delay1(t, this.abort));
            }
            complete() {
                if (this.data.inputComplete instanceof s.RpcError) {
                    return Promise.reject(this.data.inputComplete);
                }
                const e = this.data.inputComplete === undefined ? 10 : this.data.inputComplete;
                return Promise.resolve(undefined).then(()=>{
                    this._completed = true;
                }).then(delay1(e, this.abort));
            }
        };
    }),
    29288: (function (e, t) {
        var r = this && this.__awaiter || function(e, t, r, n) {
            function adopt(e) {
                return e instanceof r ? e : new r(function(t) {
                    t(e);
                });
            }
            return new (r || (r = Promise))(function(r, s) {
                function fulfilled(e) {
                    try {
                        step(n.next(e));
                    } catch (e) {
                        s(e);
                    }
                }
                function rejected(e) {
                    try {
                        step(n["throw"](e));
                    } catch (e) {
                        s(e);
                    }
                }
                function step(e) {
                    e.done ? r(e.value) : adopt(e.value).then(fulfilled, rejected);
                }
                step((n = n.apply(e, t || [])).next());
            });
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.UnaryCall = void 0;
        let UnaryCall = class UnaryCall {
            constructor(e, t, r, n, s, i, o){
                this.method = e;
                this.requestHeaders = t;
                this.request = r;
                this.headers = n;
                this.response = s;
                this.status = i;
                this.trailers = o;
            }
            then(e, t) {
                return this.promiseFinished().then((t)=>e ? Promise.resolve(e(t)) : t, (e)=>t ? Promise.resolve(t(e)) : Promise.reject(e));
            }
            promiseFinished() {
                return r(this, void 0, void 0, function*() {
                    let [e, t, r, n] = yield Promise.all([
                        this.headers,
                        this.response,
                        this.status,
                        this.trailers
                    ]);
                    return {
                        method: this.method,
                        requestHeaders: this.requestHeaders,
                        request: this.request,
                        headers: e,
                        response: t,
                        status: r,
                        trailers: n
                    };
                });
            }
        };
        t.UnaryCall = UnaryCall;
    }),
    8602: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.assertFloat32 = t.assertUInt32 = t.assertInt32 = t.assertNever = t.assert = void 0;
        function assert(e, t) {
            if (!e) {
                throw new Error(t);
            }
        }
        t.assert = assert;
        function assertNever(e, t) {
            throw new Error(t !== null && t !== void 0 ? t : 'Unexpected object: ' + e);
        }
        t.assertNever = assertNever;
        const r = 3.4028234663852886e+38, n = -3.4028234663852886e+38, s = 0xFFFFFFFF, i = 0X7FFFFFFF, o = -0X80000000;
        function assertInt32(e) {
            if (typeof e !== "number") throw new Error('invalid int 32: ' + typeof e);
            if (!Number.isInteger(e) || e > i || e < o) throw new Error('invalid int 32: ' + e);
        }
        t.assertInt32 = assertInt32;
        function assertUInt32(e) {
            if (typeof e !== "number") throw new Error('invalid uint 32: ' + typeof e);
            if (!Number.isInteger(e) || e > s || e < 0) throw new Error('invalid uint 32: ' + e);
        }
        t.assertUInt32 = assertUInt32;
        function assertFloat32(e) {
            if (typeof e !== "number") throw new Error('invalid float 32: ' + typeof e);
            if (!Number.isFinite(e)) return;
            if (e > r || e < n) throw new Error('invalid float 32: ' + e);
        }
        t.assertFloat32 = assertFloat32;
    }),
    26335: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.base64encode = t.base64decode = void 0;
        let r = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('');
        let n = [];
        for(let e = 0; e < r.length; e++)n[r[e].charCodeAt(0)] = e;
        n["-".charCodeAt(0)] = r.indexOf("+");
        n["_".charCodeAt(0)] = r.indexOf("/");
        function base64decode(e) {
            let t = e.length * 3 / 4;
            if (e[e.length - 2] == '=') t -= 2;
            else if (e[e.length - 1] == '=') t -= 1;
            let r = new Uint8Array(t), s = 0, i = 0, o, a = 0;
            for(let t = 0; t < e.length; t++){
                o = n[e.charCodeAt(t)];
                if (o === undefined) {
                    switch(e[t]){
                        case '=':
                            i = 0;
                        case '\n':
                        case '\r':
                        case '\t':
                        case ' ':
                            continue;
                        default:
                            throw Error(`invalid base64 string.`);
                    }
                }
                switch(i){
                    case 0:
                        a = o;
                        i = 1;
                        break;
                    case 1:
                        r[s++] = a << 2 | (o & 48) >> 4;
                        a = o;
                        i = 2;
                        break;
                    case 2:
                        r[s++] = (a & 15) << 4 | (o & 60) >> 2;
                        a = o;
                        i = 3;
                        break;
                    case 3:
                        r[s++] = (a & 3) << 6 | o;
                        i = 0;
                        break;
                }
            }
            if (i == 1) throw Error(`invalid base64 string.`);
            return r.subarray(0, s);
        }
        t.base64decode = base64decode;
        function base64encode(e) {
            let t = '', n = 0, s, i = 0;
            for(let o = 0; o < e.length; o++){
                s = e[o];
                switch(n){
                    case 0:
                        t += r[s >> 2];
                        i = (s & 3) << 4;
                        n = 1;
                        break;
                    case 1:
                        t += r[i | s >> 4];
                        i = (s & 15) << 2;
                        n = 2;
                        break;
                    case 2:
                        t += r[i | s >> 6];
                        t += r[s & 63];
                        n = 0;
                        break;
                }
            }
            if (n) {
                t += r[i];
                t += '=';
                if (n == 1) t += '=';
            }
            return t;
        }
        t.base64encode = base64encode;
    }),
    54816: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.WireType = t.mergeBinaryOptions = t.UnknownFieldHandler = void 0;
        var r;
        (function(e) {
            e.symbol = Symbol.for("protobuf-ts/unknown");
            e.onRead = (t, r, n, s, i)=>{
                let o = is(r) ? r[e.symbol] : r[e.symbol] = [];
                o.push({
                    no: n,
                    wireType: s,
                    data: i
                });
            };
            e.onWrite = (t, r, n)=>{
                for (let { no: t, wireType: s, data: i } of e.list(r))n.tag(t, s).raw(i);
            };
            e.list = (t, r)=>{
                if (is(t)) {
                    let n = t[e.symbol];
                    return r ? n.filter((e)=>e.no == r) : n;
                }
                return [];
            };
            e.last = (t, r)=>e.list(t, r).slice(-1)[0];
            const is = (t)=>t && Array.isArray(t[e.symbol]);
        })(r = t.UnknownFieldHandler || (t.UnknownFieldHandler = {}));
        function mergeBinaryOptions(e, t) {
            return Object.assign(Object.assign({}, e), t);
        }
        t.mergeBinaryOptions = mergeBinaryOptions;
        var n;
        (function(e) {
            e[e["Varint"] = 0] = "Varint";
            e[e["Bit64"] = 1] = "Bit64";
            e[e["LengthDelimited"] = 2] = "LengthDelimited";
            e[e["StartGroup"] = 3] = "StartGroup";
            e[e["EndGroup"] = 4] = "EndGroup";
            e[e["Bit32"] = 5] = "Bit32";
        })(n = t.WireType || (t.WireType = {}));
    }),
    92889: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.BinaryReader = t.binaryReadOptions = void 0;
        const n = r(54816);
        const s = r(61753);
        const i = r(93223);
        const o = {
            readUnknownField: true,
            readerFactory: (e)=>new BinaryReader(e)
        };
        function binaryReadOptions(e) {
            return e ? Object.assign(Object.assign({}, o), e) : o;
        }
        t.binaryReadOptions = binaryReadOptions;
        let BinaryReader = class BinaryReader {
            constructor(e, t){
                this.varint64 = i.varint64read;
                this.uint32 = i.varint32read;
                this.buf = e;
                this.len = e.length;
                this.pos = 0;
                this.view = new DataView(e.buffer, e.byteOffset, e.byteLength);
                this.textDecoder = t !== null && t !== void 0 ? t : new TextDecoder("utf-8", {
                    fatal: true,
                    ignoreBOM: true
                });
            }
            tag() {
                let e = this.uint32(), t = e >>> 3, r = e & 7;
                if (t <= 0 || r < 0 || r > 5) throw new Error("illegal tag: field no " + t + " wire type " + r);
                return [
                    t,
                    r
                ];
            }
            skip(e) {
                let t = this.pos;
                switch(e){
                    case n.WireType.Varint:
                        while(this.buf[this.pos++] & 0x80){}
                        break;
                    case n.WireType.Bit64:
                        this.pos += 4;
                    case n.WireType.Bit32:
                        this.pos += 4;
                        break;
                    case n.WireType.LengthDelimited:
                        let r = this.uint32();
                        this.pos += r;
                        break;
                    case n.WireType.StartGroup:
                        let s;
                        while((s = this.tag()[1]) !== n.WireType.EndGroup){
                            this.skip(s);
                        }
                        break;
                    default:
                        throw new Error("cant skip wire type " + e);
                }
                this.assertBounds();
                return this.buf.subarray(t, this.pos);
            }
            assertBounds() {
                if (this.pos > this.len) throw new RangeError("premature EOF");
            }
            int32() {
                return this.uint32() | 0;
            }
            sint32() {
                let e = this.uint32();
                return e >>> 1 ^ -(e & 1);
            }
            int64() {
                return new s.PbLong(...this.varint64());
            }
            uint64() {
                return new s.PbULong(...this.varint64());
            }
            sint64() {
                let [e, t] = this.varint64();
                let r = -(e & 1);
                e = (e >>> 1 | (t & 1) << 31) ^ r;
                t = t >>> 1 ^ r;
                return new s.PbLong(e, t);
            }
            bool() {
                let [e, t] = this.varint64();
                return e !== 0 || t !== 0;
            }
            fixed32() {
                return this.view.getUint32((this.pos += 4) - 4, true);
            }
            sfixed32() {
                return this.view.getInt32((this.pos += 4) - 4, true);
            }
            fixed64() {
                return new s.PbULong(this.sfixed32(), this.sfixed32());
            }
            sfixed64() {
                return new s.PbLong(this.sfixed32(), this.sfixed32());
            }
            float() {
                return this.view.getFloat32((this.pos += 4) - 4, true);
            }
            double() {
                return this.view.getFloat64((this.pos += 8) - 8, true);
            }
            bytes() {
                let e = this.uint32();
                let t = this.pos;
                this.pos += e;
                this.assertBounds();
                return this.buf.subarray(t, t + e);
            }
            string() {
                return this.textDecoder.decode(this.bytes());
            }
        };
        t.BinaryReader = BinaryReader;
    }),
    23957: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.BinaryWriter = t.binaryWriteOptions = void 0;
        const n = r(61753);
        const s = r(93223);
        const i = r(8602);
        const o = {
            writeUnknownFields: true,
            writerFactory: ()=>new BinaryWriter()
        };
        function binaryWriteOptions(e) {
            return e ? Object.assign(Object.assign({}, o), e) : o;
        }
        t.binaryWriteOptions = binaryWriteOptions;
        let BinaryWriter = class BinaryWriter {
            constructor(e){
                this.stack = [];
                this.textEncoder = e !== null && e !== void 0 ? e : new TextEncoder();
                this.chunks = [];
                this.buf = [];
            }
            finish() {
                this.chunks.push(new Uint8Array(this.buf));
                let e = 0;
                for(let t = 0; t < this.chunks.length; t++)e += this.chunks[t].length;
                let t = new Uint8Array(e);
                let r = 0;
                for(let e = 0; e < this.chunks.length; e++){
                    t.set(this.chunks[e], r);
                    r += this.chunks[e].length;
                }
                this.chunks = [];
                return t;
            }
            fork() {
                this.stack.push({
                    chunks: this.chunks,
                    buf: this.buf
                });
                this.chunks = [];
                this.buf = [];
                return this;
            }
            join() {
                let e = this.finish();
                let t = this.stack.pop();
                if (!t) throw new Error('invalid state, fork stack empty');
                this.chunks = t.chunks;
                this.buf = t.buf;
                this.uint32(e.byteLength);
                return this.raw(e);
            }
            tag(e, t) {
                return this.uint32((e << 3 | t) >>> 0);
            }
            raw(e) {
                if (this.buf.length) {
                    this.chunks.push(new Uint8Array(this.buf));
                    this.buf = [];
                }
                this.chunks.push(e);
                return this;
            }
            uint32(e) {
                i.assertUInt32(e);
                while(e > 0x7f){
                    this.buf.push(e & 0x7f | 0x80);
                    e = e >>> 7;
                }
                this.buf.push(e);
                return this;
            }
            int32(e) {
                i.assertInt32(e);
                s.varint32write(e, this.buf);
                return this;
            }
            bool(e) {
                this.buf.push(e ? 1 : 0);
                return this;
            }
            bytes(e) {
                this.uint32(e.byteLength);
                return this.raw(e);
            }
            string(e) {
                let t = this.textEncoder.encode(e);
                this.uint32(t.byteLength);
                return this.raw(t);
            }
            float(e) {
                i.assertFloat32(e);
                let t = new Uint8Array(4);
                new DataView(t.buffer).setFloat32(0, e, true);
                return this.raw(t);
            }
            double(e) {
                let t = new Uint8Array(8);
                new DataView(t.buffer).setFloat64(0, e, true);
                return this.raw(t);
            }
            fixed32(e) {
                i.assertUInt32(e);
                let t = new Uint8Array(4);
                new DataView(t.buffer).setUint32(0, e, true);
                return this.raw(t);
            }
            sfixed32(e) {
                i.assertInt32(e);
                let t = new Uint8Array(4);
                new DataView(t.buffer).setInt32(0, e, true);
                return this.raw(t);
            }
            sint32(e) {
                i.assertInt32(e);
                e = (e << 1 ^ e >> 31) >>> 0;
                s.varint32write(e, this.buf);
                return this;
            }
            sfixed64(e) {
                let t = new Uint8Array(8);
                let r = new DataView(t.buffer);
                let s = n.PbLong.from(e);
                r.setInt32(0, s.lo, true);
                r.setInt32(4, s.hi, true);
                return this.raw(t);
            }
            fixed64(e) {
                let t = new Uint8Array(8);
                let r = new DataView(t.buffer);
                let s = n.PbULong.from(e);
                r.setInt32(0, s.lo, true);
                r.setInt32(4, s.hi, true);
                return this.raw(t);
            }
            int64(e) {
                let t = n.PbLong.from(e);
                s.varint64write(t.lo, t.hi, this.buf);
                return this;
            }
            sint64(e) {
                let t = n.PbLong.from(e), r = t.hi >> 31, i = t.lo << 1 ^ r, o = (t.hi << 1 | t.lo >>> 31) ^ r;
                s.varint64write(i, o, this.buf);
                return this;
            }
            uint64(e) {
                let t = n.PbULong.from(e);
                s.varint64write(t.lo, t.hi, this.buf);
                return this;
            }
        };
        t.BinaryWriter = BinaryWriter;
    }),
    70257: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.listEnumNumbers = t.listEnumNames = t.listEnumValues = t.isEnumObject = void 0;
        function isEnumObject(e) {
            if (typeof e != 'object' || e === null) {
                return false;
            }
            if (!e.hasOwnProperty(0)) {
                return false;
            }
            for (let t of Object.keys(e)){
                let r = parseInt(t);
                if (!Number.isNaN(r)) {
                    let t = e[r];
                    if (t === undefined) return false;
                    if (e[t] !== r) return false;
                } else {
                    let r = e[t];
                    if (r === undefined) return false;
                    if (typeof r !== 'number') return false;
                    if (e[r] === undefined) return false;
                }
            }
            return true;
        }
        t.isEnumObject = isEnumObject;
        function listEnumValues(e) {
            if (!isEnumObject(e)) throw new Error("not a typescript enum object");
            let t = [];
            for (let [r, n] of Object.entries(e))if (typeof n == "number") t.push({
                name: r,
                number: n
            });
            return t;
        }
        t.listEnumValues = listEnumValues;
        function listEnumNames(e) {
            return listEnumValues(e).map((e)=>e.name);
        }
        t.listEnumNames = listEnumNames;
        function listEnumNumbers(e) {
            return listEnumValues(e).map((e)=>e.number).filter((e, t, r)=>r.indexOf(e) == t);
        }
        t.listEnumNumbers = listEnumNumbers;
    }),
    93223: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.varint32read = t.varint32write = t.int64toString = t.int64fromString = t.varint64write = t.varint64read = void 0;
        function varint64read() {
            let e = 0;
            let t = 0;
            for(let r = 0; r < 28; r += 7){
                let n = this.buf[this.pos++];
                e |= (n & 0x7F) << r;
                if ((n & 0x80) == 0) {
                    this.assertBounds();
                    return [
                        e,
                        t
                    ];
                }
            }
            let r = this.buf[this.pos++];
            e |= (r & 0x0F) << 28;
            t = (r & 0x70) >> 4;
            if ((r & 0x80) == 0) {
                this.assertBounds();
                return [
                    e,
                    t
                ];
            }
            for(let r = 3; r <= 31; r += 7){
                let n = this.buf[this.pos++];
                t |= (n & 0x7F) << r;
                if ((n & 0x80) == 0) {
                    this.assertBounds();
                    return [
                        e,
                        t
                    ];
                }
            }
            throw new Error('invalid varint');
        }
        t.varint64read = varint64read;
        function varint64write(e, t, r) {
            for(let n = 0; n < 28; n = n + 7){
                const s = e >>> n;
                const i = !(s >>> 7 == 0 && t == 0);
                const o = (i ? s | 0x80 : s) & 0xFF;
                r.push(o);
                if (!i) {
                    return;
                }
            }
            const n = e >>> 28 & 0x0F | (t & 0x07) << 4;
            const s = !(t >> 3 == 0);
            r.push((s ? n | 0x80 : n) & 0xFF);
            if (!s) {
                return;
            }
            for(let e = 3; e < 31; e = e + 7){
                const n = t >>> e;
                const s = !(n >>> 7 == 0);
                const i = (s ? n | 0x80 : n) & 0xFF;
                r.push(i);
                if (!s) {
                    return;
                }
            }
            r.push(t >>> 31 & 0x01);
        }
        t.varint64write = varint64write;
        const r = (1 << 16) * (1 << 16);
        function int64fromString(e) {
            let t = e[0] == '-';
            if (t) e = e.slice(1);
            const n = 1e6;
            let s = 0;
            let i = 0;
            function add1e6digit(t, o) {
                const a = Number(e.slice(t, o));
                i *= n;
                s = s * n + a;
                if (s >= r) {
                    i = i + (s / r | 0);
                    s = s % r;
                }
            }
            add1e6digit(-24, -18);
            add1e6digit(-18, -12);
            add1e6digit(-12, -6);
            add1e6digit(-6);
            return [
                t,
                s,
                i
            ];
        }
        t.int64fromString = int64fromString;
        function int64toString(e, t) {
            if (t >>> 0 <= 0x1FFFFF) {
                return '' + (r * t + (e >>> 0));
            }
            let n = e & 0xFFFFFF;
            let s = (e >>> 24 | t << 8) >>> 0 & 0xFFFFFF;
            let i = t >> 16 & 0xFFFF;
            let o = n + s * 6777216 + i * 6710656;
            let a = s + i * 8147497;
            let c = i * 2;
            let l = 10000000;
            if (o >= l) {
                a += Math.floor(o / l);
                o %= l;
            }
            if (a >= l) {
                c += Math.floor(a / l);
                a %= l;
            }
            function decimalFrom1e7(e, t) {
                let r = e ? String(e) : '';
                if (t) {
                    return '0000000'.slice(r.length) + r;
                }
                return r;
            }
            return decimalFrom1e7(c, 0) + decimalFrom1e7(a, c) + decimalFrom1e7(o, 1);
        }
        t.int64toString = int64toString;
        function varint32write(e, t) {
            if (e >= 0) {
                while(e > 0x7f){
                    t.push(e & 0x7f | 0x80);
                    e = e >>> 7;
                }
                t.push(e);
            } else {
                for(let r = 0; r < 9; r++){
                    t.push(e & 127 | 128);
                    e = e >> 7;
                }
                t.push(1);
            }
        }
        t.varint32write = varint32write;
        function varint32read() {
            let e = this.buf[this.pos++];
            let t = e & 0x7F;
            if ((e & 0x80) == 0) {
                this.assertBounds();
                return t;
            }
            e = this.buf[this.pos++];
            t |= (e & 0x7F) << 7;
            if ((e & 0x80) == 0) {
                this.assertBounds();
                return t;
            }
            e = this.buf[this.pos++];
            t |= (e & 0x7F) << 14;
            if ((e & 0x80) == 0) {
                this.assertBounds();
                return t;
            }
            e = this.buf[this.pos++];
            t |= (e & 0x7F) << 21;
            if ((e & 0x80) == 0) {
                this.assertBounds();
                return t;
            }
            e = this.buf[this.pos++];
            t |= (e & 0x0F) << 28;
            for(let t = 5; (e & 0x80) !== 0 && t < 10; t++)e = this.buf[this.pos++];
            if ((e & 0x80) != 0) throw new Error('invalid varint');
            this.assertBounds();
            return t >>> 0;
        }
        t.varint32read = varint32read;
    }),
    68886: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        var n = r(49999);
        Object.defineProperty(t, "typeofJsonValue", {
            enumerable: true,
            get: function() {
                return n.typeofJsonValue;
            }
        });
        Object.defineProperty(t, "isJsonObject", {
            enumerable: true,
            get: function() {
                return n.isJsonObject;
            }
        });
        var s = r(26335);
        Object.defineProperty(t, "base64decode", {
            enumerable: true,
            get: function() {
                return s.base64decode;
            }
        });
        Object.defineProperty(t, "base64encode", {
            enumerable: true,
            get: function() {
                return s.base64encode;
            }
        });
        var i = r(58950);
        Object.defineProperty(t, "utf8read", {
            enumerable: true,
            get: function() {
                return i.utf8read;
            }
        });
        var o = r(54816);
        Object.defineProperty(t, "WireType", {
            enumerable: true,
            get: function() {
                return o.WireType;
            }
        });
        Object.defineProperty(t, "mergeBinaryOptions", {
            enumerable: true,
            get: function() {
                return o.mergeBinaryOptions;
            }
        });
        Object.defineProperty(t, "UnknownFieldHandler", {
            enumerable: true,
            get: function() {
                return o.UnknownFieldHandler;
            }
        });
        var a = r(92889);
        Object.defineProperty(t, "BinaryReader", {
            enumerable: true,
            get: function() {
                return a.BinaryReader;
            }
        });
        Object.defineProperty(t, "binaryReadOptions", {
            enumerable: true,
            get: function() {
                return a.binaryReadOptions;
            }
        });
        var c = r(23957);
        Object.defineProperty(t, "BinaryWriter", {
            enumerable: true,
            get: function() {
                return c.BinaryWriter;
            }
        });
        Object.defineProperty(t, "binaryWriteOptions", {
            enumerable: true,
            get: function() {
                return c.binaryWriteOptions;
            }
        });
        var l = r(61753);
        Object.defineProperty(t, "PbLong", {
            enumerable: true,
            get: function() {
                return l.PbLong;
            }
        });
        Object.defineProperty(t, "PbULong", {
            enumerable: true,
            get: function() {
                return l.PbULong;
            }
        });
        var u = r(29367);
        Object.defineProperty(t, "jsonReadOptions", {
            enumerable: true,
            get: function() {
                return u.jsonReadOptions;
            }
        });
        Object.defineProperty(t, "jsonWriteOptions", {
            enumerable: true,
            get: function() {
                return u.jsonWriteOptions;
            }
        });
        Object.defineProperty(t, "mergeJsonOptions", {
            enumerable: true,
            get: function() {
                return u.mergeJsonOptions;
            }
        });
        var f = r(43785);
        Object.defineProperty(t, "MESSAGE_TYPE", {
            enumerable: true,
            get: function() {
                return f.MESSAGE_TYPE;
            }
        });
        var d = r(15106);
        Object.defineProperty(t, "MessageType", {
            enumerable: true,
            get: function() {
                return d.MessageType;
            }
        });
        var p = r(67910);
        Object.defineProperty(t, "ScalarType", {
            enumerable: true,
            get: function() {
                return p.ScalarType;
            }
        });
        Object.defineProperty(t, "LongType", {
            enumerable: true,
            get: function() {
                return p.LongType;
            }
        });
        Object.defineProperty(t, "RepeatType", {
            enumerable: true,
            get: function() {
                return p.RepeatType;
            }
        });
        Object.defineProperty(t, "normalizeFieldInfo", {
            enumerable: true,
            get: function() {
                return p.normalizeFieldInfo;
            }
        });
        Object.defineProperty(t, "readFieldOptions", {
            enumerable: true,
            get: function() {
                return p.readFieldOptions;
            }
        });
        Object.defineProperty(t, "readFieldOption", {
            enumerable: true,
            get: function() {
                return p.readFieldOption;
            }
        });
        Object.defineProperty(t, "readMessageOption", {
            enumerable: true,
            get: function() {
                return p.readMessageOption;
            }
        });
        var g = r(25167);
        Object.defineProperty(t, "ReflectionTypeCheck", {
            enumerable: true,
            get: function() {
                return g.ReflectionTypeCheck;
            }
        });
        var h = r(75726);
        Object.defineProperty(t, "reflectionCreate", {
            enumerable: true,
            get: function() {
                return h.reflectionCreate;
            }
        });
        var A = r(19526);
        Object.defineProperty(t, "reflectionScalarDefault", {
            enumerable: true,
            get: function() {
                return A.reflectionScalarDefault;
            }
        });
        var m = r(98044);
        Object.defineProperty(t, "reflectionMergePartial", {
            enumerable: true,
            get: function() {
                return m.reflectionMergePartial;
            }
        });
        var y = r(4827);
        Object.defineProperty(t, "reflectionEquals", {
            enumerable: true,
            get: function() {
                return y.reflectionEquals;
            }
        });
        var I = r(89611);
        Object.defineProperty(t, "ReflectionBinaryReader", {
            enumerable: true,
            get: function() {
                return I.ReflectionBinaryReader;
            }
        });
        var C = r(66907);
        Object.defineProperty(t, "ReflectionBinaryWriter", {
            enumerable: true,
            get: function() {
                return C.ReflectionBinaryWriter;
            }
        });
        var b = r(46790);
        Object.defineProperty(t, "ReflectionJsonReader", {
            enumerable: true,
            get: function() {
                return b.ReflectionJsonReader;
            }
        });
        var E = r(11094);
        Object.defineProperty(t, "ReflectionJsonWriter", {
            enumerable: true,
            get: function() {
                return E.ReflectionJsonWriter;
            }
        });
        var w = r(59946);
        Object.defineProperty(t, "containsMessageType", {
            enumerable: true,
            get: function() {
                return w.containsMessageType;
            }
        });
        var S = r(18063);
        Object.defineProperty(t, "isOneofGroup", {
            enumerable: true,
            get: function() {
                return S.isOneofGroup;
            }
        });
        Object.defineProperty(t, "setOneofValue", {
            enumerable: true,
            get: function() {
                return S.setOneofValue;
            }
        });
        Object.defineProperty(t, "getOneofValue", {
            enumerable: true,
            get: function() {
                return S.getOneofValue;
            }
        });
        Object.defineProperty(t, "clearOneofValue", {
            enumerable: true,
            get: function() {
                return S.clearOneofValue;
            }
        });
        Object.defineProperty(t, "getSelectedOneofValue", {
            enumerable: true,
            get: function() {
                return S.getSelectedOneofValue;
            }
        });
        var B = r(70257);
        Object.defineProperty(t, "listEnumValues", {
            enumerable: true,
            get: function() {
                return B.listEnumValues;
            }
        });
        Object.defineProperty(t, "listEnumNames", {
            enumerable: true,
            get: function() {
                return B.listEnumNames;
            }
        });
        Object.defineProperty(t, "listEnumNumbers", {
            enumerable: true,
            get: function() {
                return B.listEnumNumbers;
            }
        });
        Object.defineProperty(t, "isEnumObject", {
            enumerable: true,
            get: function() {
                return B.isEnumObject;
            }
        });
        var v = r(4073);
        Object.defineProperty(t, "lowerCamelCase", {
            enumerable: true,
            get: function() {
                return v.lowerCamelCase;
            }
        });
        var N = r(8602);
        Object.defineProperty(t, "assert", {
            enumerable: true,
            get: function() {
                return N.assert;
            }
        });
        Object.defineProperty(t, "assertNever", {
            enumerable: true,
            get: function() {
                return N.assertNever;
            }
        });
        Object.defineProperty(t, "assertInt32", {
            enumerable: true,
            get: function() {
                return N.assertInt32;
            }
        });
        Object.defineProperty(t, "assertUInt32", {
            enumerable: true,
            get: function() {
                return N.assertUInt32;
            }
        });
        Object.defineProperty(t, "assertFloat32", {
            enumerable: true,
            get: function() {
                return N.assertFloat32;
            }
        });
    }),
    29367: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.mergeJsonOptions = t.jsonWriteOptions = t.jsonReadOptions = void 0;
        const r = {
            emitDefaultValues: false,
            enumAsInteger: false,
            useProtoFieldName: false,
            prettySpaces: 0
        }, n = {
            ignoreUnknownFields: false
        };
        function jsonReadOptions(e) {
            return e ? Object.assign(Object.assign({}, n), e) : n;
        }
        t.jsonReadOptions = jsonReadOptions;
        function jsonWriteOptions(e) {
            return e ? Object.assign(Object.assign({}, r), e) : r;
        }
        t.jsonWriteOptions = jsonWriteOptions;
        function mergeJsonOptions(e, t) {
            var r, n;
            let s = Object.assign(Object.assign({}, e), t);
            s.typeRegistry = [
                ...(r = e === null || e === void 0 ? void 0 : e.typeRegistry) !== null && r !== void 0 ? r : [],
                ...(n = t === null || t === void 0 ? void 0 : t.typeRegistry) !== null && n !== void 0 ? n : []
            ];
            return s;
        }
        t.mergeJsonOptions = mergeJsonOptions;
    }),
    49999: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.isJsonObject = t.typeofJsonValue = void 0;
        function typeofJsonValue(e) {
            let t = typeof e;
            if (t == "object") {
                if (Array.isArray(e)) return "array";
                if (e === null) return "null";
            }
            return t;
        }
        t.typeofJsonValue = typeofJsonValue;
        function isJsonObject(e) {
            return e !== null && typeof e == "object" && !Array.isArray(e);
        }
        t.isJsonObject = isJsonObject;
    }),
    4073: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.lowerCamelCase = void 0;
        function lowerCamelCase(e) {
            let t = false;
            const r = [];
            for(let n = 0; n < e.length; n++){
                let s = e.charAt(n);
                if (s == '_') {
                    t = true;
                } else if (/\d/.test(s)) {
                    r.push(s);
                    t = true;
                } else if (t) {
                    r.push(s.toUpperCase());
                    t = false;
                } else if (n == 0) {
                    r.push(s.toLowerCase());
                } else {
                    r.push(s);
                }
            }
            return r.join('');
        }
        t.lowerCamelCase = lowerCamelCase;
    }),
    43785: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.MESSAGE_TYPE = void 0;
        t.MESSAGE_TYPE = Symbol.for("protobuf-ts/message-type");
    }),
    15106: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.MessageType = void 0;
        const n = r(43785);
        const s = r(67910);
        const i = r(25167);
        const o = r(46790);
        const a = r(11094);
        const c = r(89611);
        const l = r(66907);
        const u = r(75726);
        const f = r(98044);
        const d = r(49999);
        const p = r(29367);
        const g = r(4827);
        const h = r(23957);
        const A = r(92889);
        const m = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({}));
        const y = m[n.MESSAGE_TYPE] = {};
        let MessageType = class MessageType {
            constructor(e, t, r){
                this.defaultCheckDepth = 16;
                this.typeName = e;
                this.fields = t.map(s.normalizeFieldInfo);
                this.options = r !== null && r !== void 0 ? r : {};
                y.value = this;
                this.messagePrototype = Object.create(null, m);
                this.refTypeCheck = new i.ReflectionTypeCheck(this);
                this.refJsonReader = new o.ReflectionJsonReader(this);
                this.refJsonWriter = new a.ReflectionJsonWriter(this);
                this.refBinReader = new c.ReflectionBinaryReader(this);
                this.refBinWriter = new l.ReflectionBinaryWriter(this);
            }
            create(e) {
                let t = u.reflectionCreate(this);
                if (e !== undefined) {
                    f.reflectionMergePartial(this, t, e);
                }
                return t;
            }
            clone(e) {
                let t = this.create();
                f.reflectionMergePartial(this, t, e);
                return t;
            }
            equals(e, t) {
                return g.reflectionEquals(this, e, t);
            }
            is(e, t = this.defaultCheckDepth) {
                return this.refTypeCheck.is(e, t, false);
            }
            isAssignable(e, t = this.defaultCheckDepth) {
                return this.refTypeCheck.is(e, t, true);
            }
            mergePartial(e, t) {
                f.reflectionMergePartial(this, e, t);
            }
            fromBinary(e, t) {
                let r = A.binaryReadOptions(t);
                return this.internalBinaryRead(r.readerFactory(e), e.byteLength, r);
            }
            fromJson(e, t) {
                return this.internalJsonRead(e, p.jsonReadOptions(t));
            }
            fromJsonString(e, t) {
                let r = JSON.parse(e);
                return this.fromJson(r, t);
            }
            toJson(e, t) {
                return this.internalJsonWrite(e, p.jsonWriteOptions(t));
            }
            toJsonString(e, t) {
                var r;
                let n = this.toJson(e, t);
                return JSON.stringify(n, null, (r = t === null || t === void 0 ? void 0 : t.prettySpaces) !== null && r !== void 0 ? r : 0);
            }
            toBinary(e, t) {
                let r = h.binaryWriteOptions(t);
                return this.internalBinaryWrite(e, r.writerFactory(), r).finish();
            }
            internalJsonRead(e, t, r) {
                if (e !== null && typeof e == "object" && !Array.isArray(e)) {
                    let n = r !== null && r !== void 0 ? r : this.create();
                    this.refJsonReader.read(e, n, t);
                    return n;
                }
                throw new Error(`Unable to parse message ${this.typeName} from JSON ${d.typeofJsonValue(e)}.`);
            }
            internalJsonWrite(e, t) {
                return this.refJsonWriter.write(e, t);
            }
            internalBinaryWrite(e, t, r) {
                this.refBinWriter.write(e, t, r);
                return t;
            }
            internalBinaryRead(e, t, r, n) {
                let s = n !== null && n !== void 0 ? n : this.create();
                this.refBinReader.read(e, s, r, t);
                return s;
            }
        };
        t.MessageType = MessageType;
    }),
    18063: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.getSelectedOneofValue = t.clearOneofValue = t.setUnknownOneofValue = t.setOneofValue = t.getOneofValue = t.isOneofGroup = void 0;
        function isOneofGroup(e) {
            if (typeof e != 'object' || e === null || !e.hasOwnProperty('oneofKind')) {
                return false;
            }
            switch(typeof e.oneofKind){
                case "string":
                    if (e[e.oneofKind] === undefined) return false;
                    return Object.keys(e).length == 2;
                case "undefined":
                    return Object.keys(e).length == 1;
                default:
                    return false;
            }
        }
        t.isOneofGroup = isOneofGroup;
        function getOneofValue(e, t) {
            return e[t];
        }
        t.getOneofValue = getOneofValue;
        function setOneofValue(e, t, r) {
            if (e.oneofKind !== undefined) {
                delete e[e.oneofKind];
            }
            e.oneofKind = t;
            if (r !== undefined) {
                e[t] = r;
            }
        }
        t.setOneofValue = setOneofValue;
        function setUnknownOneofValue(e, t, r) {
            if (e.oneofKind !== undefined) {
                delete e[e.oneofKind];
            }
            e.oneofKind = t;
            if (r !== undefined && t !== undefined) {
                e[t] = r;
            }
        }
        t.setUnknownOneofValue = setUnknownOneofValue;
        function clearOneofValue(e) {
            if (e.oneofKind !== undefined) {
                delete e[e.oneofKind];
            }
            e.oneofKind = undefined;
        }
        t.clearOneofValue = clearOneofValue;
        function getSelectedOneofValue(e) {
            if (e.oneofKind === undefined) {
                return undefined;
            }
            return e[e.oneofKind];
        }
        t.getSelectedOneofValue = getSelectedOneofValue;
    }),
    61753: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.PbLong = t.PbULong = t.detectBi = void 0;
        const n = r(93223);
        let s;
        function detectBi() {
            const e = new DataView(new ArrayBuffer(8));
            const t = globalThis.BigInt !== undefined && typeof e.getBigInt64 === "function" && typeof e.getBigUint64 === "function" && typeof e.setBigInt64 === "function" && typeof e.setBigUint64 === "function";
            s = t ? {
                MIN: BigInt("-9223372036854775808"),
                MAX: BigInt("9223372036854775807"),
                UMIN: BigInt("0"),
                UMAX: BigInt("18446744073709551615"),
                C: BigInt,
                V: e
            } : undefined;
        }
        t.detectBi = detectBi;
        detectBi();
        function assertBi(e) {
            if (!e) throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support");
        }
        const i = /^-?[0-9]+$/;
        const o = 0x100000000;
        const a = 0x080000000;
        let SharedPbLong = class SharedPbLong {
            constructor(e, t){
                this.lo = e | 0;
                this.hi = t | 0;
            }
            isZero() {
                return this.lo == 0 && this.hi == 0;
            }
            toNumber() {
                let e = this.hi * o + (this.lo >>> 0);
                if (!Number.isSafeInteger(e)) throw new Error("cannot convert to safe number");
                return e;
            }
        };
        let PbULong = class PbULong extends SharedPbLong {
            static from(e) {
                if (s) switch(typeof e){
                    case "string":
                        if (e == "0") return this.ZERO;
                        if (e == "") throw new Error('string is no integer');
                        e = s.C(e);
                    case "number":
                        if (e === 0) return this.ZERO;
                        e = s.C(e);
                    case "bigint":
                        if (!e) return this.ZERO;
                        if (e < s.UMIN) throw new Error('signed value for ulong');
                        if (e > s.UMAX) throw new Error('ulong too large');
                        s.V.setBigUint64(0, e, true);
                        return new PbULong(s.V.getInt32(0, true), s.V.getInt32(4, true));
                }
                else switch(typeof e){
                    case "string":
                        if (e == "0") return this.ZERO;
                        e = e.trim();
                        if (!i.test(e)) throw new Error('string is no integer');
                        let [t, r, a] = n.int64fromString(e);
                        if (t) throw new Error('signed value for ulong');
                        return new PbULong(r, a);
                    case "number":
                        if (e == 0) return this.ZERO;
                        if (!Number.isSafeInteger(e)) throw new Error('number is no integer');
                        if (e < 0) throw new Error('signed value for ulong');
                        return new PbULong(e, e / o);
                }
                throw new Error('unknown value ' + typeof e);
            }
            toString() {
                return s ? this.toBigInt().toString() : n.int64toString(this.lo, this.hi);
            }
            toBigInt() {
                assertBi(s);
                s.V.setInt32(0, this.lo, true);
                s.V.setInt32(4, this.hi, true);
                return s.V.getBigUint64(0, true);
            }
        };
        t.PbULong = PbULong;
        PbULong.ZERO = new PbULong(0, 0);
        let PbLong = class PbLong extends SharedPbLong {
            static from(e) {
                if (s) switch(typeof e){
                    case "string":
                        if (e == "0") return this.ZERO;
                        if (e == "") throw new Error('string is no integer');
                        e = s.C(e);
                    case "number":
                        if (e === 0) return this.ZERO;
                        e = s.C(e);
                    case "bigint":
                        if (!e) return this.ZERO;
                        if (e < s.MIN) throw new Error('signed long too small');
                        if (e > s.MAX) throw new Error('signed long too large');
                        s.V.setBigInt64(0, e, true);
                        return new PbLong(s.V.getInt32(0, true), s.V.getInt32(4, true));
                }
                else switch(typeof e){
                    case "string":
                        if (e == "0") return this.ZERO;
                        e = e.trim();
                        if (!i.test(e)) throw new Error('string is no integer');
                        let [t, r, c] = n.int64fromString(e);
                        if (t) {
                            if (c > a || c == a && r != 0) throw new Error('signed long too small');
                        } else if (c >= a) throw new Error('signed long too large');
                        let l = new PbLong(r, c);
                        return t ? l.negate() : l;
                    case "number":
                        if (e == 0) return this.ZERO;
                        if (!Number.isSafeInteger(e)) throw new Error('number is no integer');
                        return e > 0 ? new PbLong(e, e / o) : new PbLong(-e, -e / o).negate();
                }
                throw new Error('unknown value ' + typeof e);
            }
            isNegative() {
                return (this.hi & a) !== 0;
            }
            negate() {
                let e = ~this.hi, t = this.lo;
                if (t) t = ~t + 1;
                else e += 1;
                return new PbLong(t, e);
            }
            toString() {
                if (s) return this.toBigInt().toString();
                if (this.isNegative()) {
                    let e = this.negate();
                    return '-' + n.int64toString(e.lo, e.hi);
                }
                return n.int64toString(this.lo, this.hi);
            }
            toBigInt() {
                assertBi(s);
                s.V.setInt32(0, this.lo, true);
                s.V.setInt32(4, this.hi, true);
                return s.V.getBigInt64(0, true);
            }
        };
        t.PbLong = PbLong;
        PbLong.ZERO = new PbLong(0, 0);
    }),
    58950: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.utf8read = void 0;
        const fromCharCodes = (e)=>String.fromCharCode.apply(String, e);
        function utf8read(e) {
            if (e.length < 1) return "";
            let t = 0, r = [], n = [], s = 0, i;
            let o = e.length;
            while(t < o){
                i = e[t++];
                if (i < 128) n[s++] = i;
                else if (i > 191 && i < 224) n[s++] = (i & 31) << 6 | e[t++] & 63;
                else if (i > 239 && i < 365) {
                    i = ((i & 7) << 18 | (e[t++] & 63) << 12 | (e[t++] & 63) << 6 | e[t++] & 63) - 0x10000;
                    n[s++] = 0xD800 + (i >> 10);
                    n[s++] = 0xDC00 + (i & 1023);
                } else n[s++] = (i & 15) << 12 | (e[t++] & 63) << 6 | e[t++] & 63;
                if (s > 8191) {
                    r.push(fromCharCodes(n));
                    s = 0;
                }
            }
            if (r.length) {
                if (s) r.push(fromCharCodes(n.slice(0, s)));
                return r.join("");
            }
            return fromCharCodes(n.slice(0, s));
        }
        t.utf8read = utf8read;
    }),
    89611: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ReflectionBinaryReader = void 0;
        const n = r(54816);
        const s = r(67910);
        const i = r(63402);
        const o = r(19526);
        let ReflectionBinaryReader = class ReflectionBinaryReader {
            constructor(e){
                this.info = e;
            }
            prepare() {
                var e;
                if (!this.fieldNoToField) {
                    const t = (e = this.info.fields) !== null && e !== void 0 ? e : [];
                    this.fieldNoToField = new Map(t.map((e)=>[
                            e.no,
                            e
                        ]));
                }
            }
            read(e, t, r, i) {
                this.prepare();
                const o = i === undefined ? e.len : e.pos + i;
                while(e.pos < o){
                    const [i, o] = e.tag(), a = this.fieldNoToField.get(i);
                    if (!a) {
                        let s = r.readUnknownField;
                        if (s == "throw") throw new Error(`Unknown field ${i} (wire type ${o}) for ${this.info.typeName}`);
                        let a = e.skip(o);
                        if (s !== false) (s === true ? n.UnknownFieldHandler.onRead : s)(this.info.typeName, t, i, o, a);
                        continue;
                    }
                    let c = t, l = a.repeat, u = a.localName;
                    if (a.oneof) {
                        c = c[a.oneof];
                        if (c.oneofKind !== u) c = t[a.oneof] = {
                            oneofKind: u
                        };
                    }
                    switch(a.kind){
                        case "scalar":
                        case "enum":
                            let f = a.kind == "enum" ? s.ScalarType.INT32 : a.T;
                            let d = a.kind == "scalar" ? a.L : undefined;
                            if (l) {
                                let t = c[u];
                                if (o == n.WireType.LengthDelimited && f != s.ScalarType.STRING && f != s.ScalarType.BYTES) {
                                    let r = e.uint32() + e.pos;
                                    while(e.pos < r)t.push(this.scalar(e, f, d));
                                } else t.push(this.scalar(e, f, d));
                            } else c[u] = this.scalar(e, f, d);
                            break;
                        case "message":
                            if (l) {
                                let t = c[u];
                                let n = a.T().internalBinaryRead(e, e.uint32(), r);
                                t.push(n);
                            } else c[u] = a.T().internalBinaryRead(e, e.uint32(), r, c[u]);
                            break;
                        case "map":
                            let [p, g] = this.mapEntry(a, e, r);
                            c[u][p] = g;
                            break;
                    }
                }
            }
            mapEntry(e, t, r) {
                let n = t.uint32();
                let i = t.pos + n;
                let a = undefined;
                let c = undefined;
                while(t.pos < i){
                    let [n, i] = t.tag();
                    switch(n){
                        case 1:
                            if (e.K == s.ScalarType.BOOL) a = t.bool().toString();
                            else a = this.scalar(t, e.K, s.LongType.STRING);
                            break;
                        case 2:
                            switch(e.V.kind){
                                case "scalar":
                                    c = this.scalar(t, e.V.T, e.V.L);
                                    break;
                                case "enum":
                                    c = t.int32();
                                    break;
                                case "message":
                                    c = e.V.T().internalBinaryRead(t, t.uint32(), r);
                                    break;
                            }
                            break;
                        default:
                            throw new Error(`Unknown field ${n} (wire type ${i}) in map entry for ${this.info.typeName}#${e.name}`);
                    }
                }
                if (a === undefined) {
                    let t = o.reflectionScalarDefault(e.K);
                    a = e.K == s.ScalarType.BOOL ? t.toString() : t;
                }
                if (c === undefined) switch(e.V.kind){
                    case "scalar":
                        c = o.reflectionScalarDefault(e.V.T, e.V.L);
                        break;
                    case "enum":
                        c = 0;
                        break;
                    case "message":
                        c = e.V.T().create();
                        break;
                }
                return [
                    a,
                    c
                ];
            }
            scalar(e, t, r) {
                switch(t){
                    case s.ScalarType.INT32:
                        return e.int32();
                    case s.ScalarType.STRING:
                        return e.string();
                    case s.ScalarType.BOOL:
                        return e.bool();
                    case s.ScalarType.DOUBLE:
                        return e.double();
                    case s.ScalarType.FLOAT:
                        return e.float();
                    case s.ScalarType.INT64:
                        return i.reflectionLongConvert(e.int64(), r);
                    case s.ScalarType.UINT64:
                        return i.reflectionLongConvert(e.uint64(), r);
                    case s.ScalarType.FIXED64:
                        return i.reflectionLongConvert(e.fixed64(), r);
                    case s.ScalarType.FIXED32:
                        return e.fixed32();
                    case s.ScalarType.BYTES:
                        return e.bytes();
                    case s.ScalarType.UINT32:
                        return e.uint32();
                    case s.ScalarType.SFIXED32:
                        return e.sfixed32();
                    case s.ScalarType.SFIXED64:
                        return i.reflectionLongConvert(e.sfixed64(), r);
                    case s.ScalarType.SINT32:
                        return e.sint32();
                    case s.ScalarType.SINT64:
                        return i.reflectionLongConvert(e.sint64(), r);
                }
            }
        };
        t.ReflectionBinaryReader = ReflectionBinaryReader;
    }),
    66907: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ReflectionBinaryWriter = void 0;
        const n = r(54816);
        const s = r(67910);
        const i = r(8602);
        const o = r(61753);
        let ReflectionBinaryWriter = class ReflectionBinaryWriter {
            constructor(e){
                this.info = e;
            }
            prepare() {
                if (!this.fields) {
                    const e = this.info.fields ? this.info.fields.concat() : [];
                    this.fields = e.sort((e, t)=>e.no - t.no);
                }
            }
            write(e, t, r) {
                this.prepare();
                for (const n of this.fields){
                    let o, a, c = n.repeat, l = n.localName;
                    if (n.oneof) {
                        const t = e[n.oneof];
                        if (t.oneofKind !== l) continue;
                        o = t[l];
                        a = true;
                    } else {
                        o = e[l];
                        a = false;
                    }
                    switch(n.kind){
                        case "scalar":
                        case "enum":
                            let u = n.kind == "enum" ? s.ScalarType.INT32 : n.T;
                            if (c) {
                                i.assert(Array.isArray(o));
                                if (c == s.RepeatType.PACKED) this.packed(t, u, n.no, o);
                                else for (const e of o)this.scalar(t, u, n.no, e, true);
                            } else if (o === undefined) i.assert(n.opt);
                            else this.scalar(t, u, n.no, o, a || n.opt);
                            break;
                        case "message":
                            if (c) {
                                i.assert(Array.isArray(o));
                                for (const e of o)this.message(t, r, n.T(), n.no, e);
                            } else {
                                this.message(t, r, n.T(), n.no, o);
                            }
                            break;
                        case "map":
                            i.assert(typeof o == 'object' && o !== null);
                            for (const [e, s] of Object.entries(o))this.mapEntry(t, r, n, e, s);
                            break;
                    }
                }
                let o = r.writeUnknownFields;
                if (o !== false) (o === true ? n.UnknownFieldHandler.onWrite : o)(this.info.typeName, e, t);
            }
            mapEntry(e, t, r, o, a) {
                e.tag(r.no, n.WireType.LengthDelimited);
                e.fork();
                let c = o;
                switch(r.K){
                    case s.ScalarType.INT32:
                    case s.ScalarType.FIXED32:
                    case s.ScalarType.UINT32:
                    case s.ScalarType.SFIXED32:
                    case s.ScalarType.SINT32:
                        c = Number.parseInt(o);
                        break;
                    case s.ScalarType.BOOL:
                        i.assert(o == 'true' || o == 'false');
                        c = o == 'true';
                        break;
                }
                this.scalar(e, r.K, 1, c, true);
                switch(r.V.kind){
                    case 'scalar':
                        this.scalar(e, r.V.T, 2, a, true);
                        break;
                    case 'enum':
                        this.scalar(e, s.ScalarType.INT32, 2, a, true);
                        break;
                    case 'message':
                        this.message(e, t, r.V.T(), 2, a);
                        break;
                }
                e.join();
            }
            message(e, t, r, s, i) {
                if (i === undefined) return;
                r.internalBinaryWrite(i, e.tag(s, n.WireType.LengthDelimited).fork(), t);
                e.join();
            }
            scalar(e, t, r, n, s) {
                let [i, o, a] = this.scalarInfo(t, n);
                if (!a || s) {
                    e.tag(r, i);
                    e[o](n);
                }
            }
            packed(e, t, r, o) {
                if (!o.length) return;
                i.assert(t !== s.ScalarType.BYTES && t !== s.ScalarType.STRING);
                e.tag(r, n.WireType.LengthDelimited);
                e.fork();
                let [, a] = this.scalarInfo(t);
                for(let t = 0; t < o.length; t++)e[a](o[t]);
                e.join();
            }
            scalarInfo(e, t) {
                let r = n.WireType.Varint;
                let i;
                let a = t === undefined;
                let c = t === 0;
                switch(e){
                    case s.ScalarType.INT32:
                        i = "int32";
                        break;
                    case s.ScalarType.STRING:
                        c = a || !t.length;
                        r = n.WireType.LengthDelimited;
                        i = "string";
                        break;
                    case s.ScalarType.BOOL:
                        c = t === false;
                        i = "bool";
                        break;
                    case s.ScalarType.UINT32:
                        i = "uint32";
                        break;
                    case s.ScalarType.DOUBLE:
                        r = n.WireType.Bit64;
                        i = "double";
                        break;
                    case s.ScalarType.FLOAT:
                        r = n.WireType.Bit32;
                        i = "float";
                        break;
                    case s.ScalarType.INT64:
                        c = a || o.PbLong.from(t).isZero();
                        i = "int64";
                        break;
                    case s.ScalarType.UINT64:
                        c = a || o.PbULong.from(t).isZero();
                        i = "uint64";
                        break;
                    case s.ScalarType.FIXED64:
                        c = a || o.PbULong.from(t).isZero();
                        r = n.WireType.Bit64;
                        i = "fixed64";
                        break;
                    case s.ScalarType.BYTES:
                        c = a || !t.byteLength;
                        r = n.WireType.LengthDelimited;
                        i = "bytes";
                        break;
                    case s.ScalarType.FIXED32:
                        r = n.WireType.Bit32;
                        i = "fixed32";
                        break;
                    case s.ScalarType.SFIXED32:
                        r = n.WireType.Bit32;
                        i = "sfixed32";
                        break;
                    case s.ScalarType.SFIXED64:
                        c = a || o.PbLong.from(t).isZero();
                        r = n.WireType.Bit64;
                        i = "sfixed64";
                        break;
                    case s.ScalarType.SINT32:
                        i = "sint32";
                        break;
                    case s.ScalarType.SINT64:
                        c = a || o.PbLong.from(t).isZero();
                        i = "sint64";
                        break;
                }
                return [
                    r,
                    i,
                    a || c
                ];
            }
        };
        t.ReflectionBinaryWriter = ReflectionBinaryWriter;
    }),
    59946: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.containsMessageType = void 0;
        const n = r(43785);
        function containsMessageType(e) {
            return e[n.MESSAGE_TYPE] != null;
        }
        t.containsMessageType = containsMessageType;
    }),
    75726: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.reflectionCreate = void 0;
        const n = r(19526);
        const s = r(43785);
        function reflectionCreate(e) {
            const t = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, s.MESSAGE_TYPE, {
                value: e
            });
            for (let r of e.fields){
                let e = r.localName;
                if (r.opt) continue;
                if (r.oneof) t[r.oneof] = {
                    oneofKind: undefined
                };
                else if (r.repeat) t[e] = [];
                else switch(r.kind){
                    case "scalar":
                        t[e] = n.reflectionScalarDefault(r.T, r.L);
                        break;
                    case "enum":
                        t[e] = 0;
                        break;
                    case "map":
                        t[e] = {};
                        break;
                }
            }
            return t;
        }
        t.reflectionCreate = reflectionCreate;
    }),
    4827: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.reflectionEquals = void 0;
        const n = r(67910);
        function reflectionEquals(e, t, r) {
            if (t === r) return true;
            if (!t || !r) return false;
            for (let i of e.fields){
                let e = i.localName;
                let o = i.oneof ? t[i.oneof][e] : t[e];
                let a = i.oneof ? r[i.oneof][e] : r[e];
                switch(i.kind){
                    case "enum":
                    case "scalar":
                        let c = i.kind == "enum" ? n.ScalarType.INT32 : i.T;
                        if (!(i.repeat ? repeatedPrimitiveEq(c, o, a) : primitiveEq(c, o, a))) return false;
                        break;
                    case "map":
                        if (!(i.V.kind == "message" ? repeatedMsgEq(i.V.T(), s(o), s(a)) : repeatedPrimitiveEq(i.V.kind == "enum" ? n.ScalarType.INT32 : i.V.T, s(o), s(a)))) return false;
                        break;
                    case "message":
                        let l = i.T();
                        if (!(i.repeat ? repeatedMsgEq(l, o, a) : l.equals(o, a))) return false;
                        break;
                }
            }
            return true;
        }
        t.reflectionEquals = reflectionEquals;
        const s = Object.values;
        function primitiveEq(e, t, r) {
            if (t === r) return true;
            if (e !== n.ScalarType.BYTES) return false;
            let s = t;
            let i = r;
            if (s.length !== i.length) return false;
            for(let e = 0; e < s.length; e++)if (s[e] != i[e]) return false;
            return true;
        }
        function repeatedPrimitiveEq(e, t, r) {
            if (t.length !== r.length) return false;
            for(let n = 0; n < t.length; n++)if (!primitiveEq(e, t[n], r[n])) return false;
            return true;
        }
        function repeatedMsgEq(e, t, r) {
            if (t.length !== r.length) return false;
            for(let n = 0; n < t.length; n++)if (!e.equals(t[n], r[n])) return false;
            return true;
        }
    }),
    67910: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.readMessageOption = t.readFieldOption = t.readFieldOptions = t.normalizeFieldInfo = t.RepeatType = t.LongType = t.ScalarType = void 0;
        const n = r(4073);
        var s;
        (function(e) {
            e[e["DOUBLE"] = 1] = "DOUBLE";
            e[e["FLOAT"] = 2] = "FLOAT";
            e[e["INT64"] = 3] = "INT64";
            e[e["UINT64"] = 4] = "UINT64";
            e[e["INT32"] = 5] = "INT32";
            e[e["FIXED64"] = 6] = "FIXED64";
            e[e["FIXED32"] = 7] = "FIXED32";
            e[e["BOOL"] = 8] = "BOOL";
            e[e["STRING"] = 9] = "STRING";
            e[e["BYTES"] = 12] = "BYTES";
            e[e["UINT32"] = 13] = "UINT32";
            e[e["SFIXED32"] = 15] = "SFIXED32";
            e[e["SFIXED64"] = 16] = "SFIXED64";
            e[e["SINT32"] = 17] = "SINT32";
            e[e["SINT64"] = 18] = "SINT64";
        })(s = t.ScalarType || (t.ScalarType = {}));
        var i;
        (function(e) {
            e[e["BIGINT"] = 0] = "BIGINT";
            e[e["STRING"] = 1] = "STRING";
            e[e["NUMBER"] = 2] = "NUMBER";
        })(i = t.LongType || (t.LongType = {}));
        var o;
        (function(e) {
            e[e["NO"] = 0] = "NO";
            e[e["PACKED"] = 1] = "PACKED";
            e[e["UNPACKED"] = 2] = "UNPACKED";
        })(o = t.RepeatType || (t.RepeatType = {}));
        function normalizeFieldInfo(e) {
            var t, r, s, i;
            e.localName = (t = e.localName) !== null && t !== void 0 ? t : n.lowerCamelCase(e.name);
            e.jsonName = (r = e.jsonName) !== null && r !== void 0 ? r : n.lowerCamelCase(e.name);
            e.repeat = (s = e.repeat) !== null && s !== void 0 ? s : o.NO;
            e.opt = (i = e.opt) !== null && i !== void 0 ? i : e.repeat ? false : e.oneof ? false : e.kind == "message";
            return e;
        }
        t.normalizeFieldInfo = normalizeFieldInfo;
        function readFieldOptions(e, t, r, n) {
            var s;
            const i = (s = e.fields.find((e, r)=>e.localName == t || r == t)) === null || s === void 0 ? void 0 : s.options;
            return i && i[r] ? n.fromJson(i[r]) : undefined;
        }
        t.readFieldOptions = readFieldOptions;
        function readFieldOption(e, t, r, n) {
            var s;
            const i = (s = e.fields.find((e, r)=>e.localName == t || r == t)) === null || s === void 0 ? void 0 : s.options;
            if (!i) {
                return undefined;
            }
            const o = i[r];
            if (o === undefined) {
                return o;
            }
            return n ? n.fromJson(o) : o;
        }
        t.readFieldOption = readFieldOption;
        function readMessageOption(e, t, r) {
            const n = e.options;
            const s = n[t];
            if (s === undefined) {
                return s;
            }
            return r ? r.fromJson(s) : s;
        }
        t.readMessageOption = readMessageOption;
    }),
    46790: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ReflectionJsonReader = void 0;
        const n = r(49999);
        const s = r(26335);
        const i = r(67910);
        const o = r(61753);
        const a = r(8602);
        const c = r(63402);
        let ReflectionJsonReader = class ReflectionJsonReader {
            constructor(e){
                this.info = e;
            }
            prepare() {
                var e;
                if (this.fMap === undefined) {
                    this.fMap = {};
                    const t = (e = this.info.fields) !== null && e !== void 0 ? e : [];
                    for (const e of t){
                        this.fMap[e.name] = e;
                        this.fMap[e.jsonName] = e;
                        this.fMap[e.localName] = e;
                    }
                }
            }
            assert(e, t, r) {
                if (!e) {
                    let e = n.typeofJsonValue(r);
                    if (e == "number" || e == "boolean") e = r.toString();
                    throw new Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`);
                }
            }
            read(e, t, r) {
                this.prepare();
                const s = [];
                for (const [o, a] of Object.entries(e)){
                    const e = this.fMap[o];
                    if (!e) {
                        if (!r.ignoreUnknownFields) throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${o}`);
                        continue;
                    }
                    const c = e.localName;
                    let l;
                    if (e.oneof) {
                        if (a === null && (e.kind !== 'enum' || e.T()[0] !== 'google.protobuf.NullValue')) {
                            continue;
                        }
                        if (s.includes(e.oneof)) throw new Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
                        s.push(e.oneof);
                        l = t[e.oneof] = {
                            oneofKind: c
                        };
                    } else {
                        l = t;
                    }
                    if (e.kind == 'map') {
                        if (a === null) {
                            continue;
                        }
                        this.assert(n.isJsonObject(a), e.name, a);
                        const t = l[c];
                        for (const [n, s] of Object.entries(a)){
                            this.assert(s !== null, e.name + " map value", null);
                            let o;
                            switch(e.V.kind){
                                case "message":
                                    o = e.V.T().internalJsonRead(s, r);
                                    break;
                                case "enum":
                                    o = this.enum(e.V.T(), s, e.name, r.ignoreUnknownFields);
                                    if (o === false) continue;
                                    break;
                                case "scalar":
                                    o = this.scalar(s, e.V.T, e.V.L, e.name);
                                    break;
                            }
                            this.assert(o !== undefined, e.name + " map value", s);
                            let a = n;
                            if (e.K == i.ScalarType.BOOL) a = a == "true" ? true : a == "false" ? false : a;
                            a = this.scalar(a, e.K, i.LongType.STRING, e.name).toString();
                            t[a] = o;
                        }
                    } else if (e.repeat) {
                        if (a === null) continue;
                        this.assert(Array.isArray(a), e.name, a);
                        const t = l[c];
                        for (const n of a){
                            this.assert(n !== null, e.name, null);
                            let s;
                            switch(e.kind){
                                case "message":
                                    s = e.T().internalJsonRead(n, r);
                                    break;
                                case "enum":
                                    s = this.enum(e.T(), n, e.name, r.ignoreUnknownFields);
                                    if (s === false) continue;
                                    break;
                                case "scalar":
                                    s = this.scalar(n, e.T, e.L, e.name);
                                    break;
                            }
                            this.assert(s !== undefined, e.name, a);
                            t.push(s);
                        }
                    } else {
                        switch(e.kind){
                            case "message":
                                if (a === null && e.T().typeName != 'google.protobuf.Value') {
                                    this.assert(e.oneof === undefined, e.name + " (oneof member)", null);
                                    continue;
                                }
                                l[c] = e.T().internalJsonRead(a, r, l[c]);
                                break;
                            case "enum":
                                if (a === null) continue;
                                let t = this.enum(e.T(), a, e.name, r.ignoreUnknownFields);
                                if (t === false) continue;
                                l[c] = t;
                                break;
                            case "scalar":
                                if (a === null) continue;
                                l[c] = this.scalar(a, e.T, e.L, e.name);
                                break;
                        }
                    }
                }
            }
            enum(e, t, r, n) {
                if (e[0] == 'google.protobuf.NullValue') a.assert(t === null || t === "NULL_VALUE", `Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} only accepts null.`);
                if (t === null) return 0;
                switch(typeof t){
                    case "number":
                        a.assert(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${r}, enum can only be integral number, got ${t}.`);
                        return t;
                    case "string":
                        let s = t;
                        if (e[2] && t.substring(0, e[2].length) === e[2]) s = t.substring(e[2].length);
                        let i = e[1][s];
                        if (typeof i === 'undefined' && n) {
                            return false;
                        }
                        a.assert(typeof i == "number", `Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} has no value for "${t}".`);
                        return i;
                }
                a.assert(false, `Unable to parse field ${this.info.typeName}#${r}, cannot parse enum value from ${typeof t}".`);
            }
            scalar(e, t, r, n) {
                let l;
                try {
                    switch(t){
                        case i.ScalarType.DOUBLE:
                        case i.ScalarType.FLOAT:
                            if (e === null) return .0;
                            if (e === "NaN") return Number.NaN;
                            if (e === "Infinity") return Number.POSITIVE_INFINITY;
                            if (e === "-Infinity") return Number.NEGATIVE_INFINITY;
                            if (e === "") {
                                l = "empty string";
                                break;
                            }
                            if (typeof e == "string" && e.trim().length !== e.length) {
                                l = "extra whitespace";
                                break;
                            }
                            if (typeof e != "string" && typeof e != "number") {
                                break;
                            }
                            let n = Number(e);
                            if (Number.isNaN(n)) {
                                l = "not a number";
                                break;
                            }
                            if (!Number.isFinite(n)) {
                                l = "too large or small";
                                break;
                            }
                            if (t == i.ScalarType.FLOAT) a.assertFloat32(n);
                            return n;
                        case i.ScalarType.INT32:
                        case i.ScalarType.FIXED32:
                        case i.ScalarType.SFIXED32:
                        case i.ScalarType.SINT32:
                        case i.ScalarType.UINT32:
                            if (e === null) return 0;
                            let u;
                            if (typeof e == "number") u = e;
                            else if (e === "") l = "empty string";
                            else if (typeof e == "string") {
                                if (e.trim().length !== e.length) l = "extra whitespace";
                                else u = Number(e);
                            }
                            if (u === undefined) break;
                            if (t == i.ScalarType.UINT32) a.assertUInt32(u);
                            else a.assertInt32(u);
                            return u;
                        case i.ScalarType.INT64:
                        case i.ScalarType.SFIXED64:
                        case i.ScalarType.SINT64:
                            if (e === null) return c.reflectionLongConvert(o.PbLong.ZERO, r);
                            if (typeof e != "number" && typeof e != "string") break;
                            return c.reflectionLongConvert(o.PbLong.from(e), r);
                        case i.ScalarType.FIXED64:
                        case i.ScalarType.UINT64:
                            if (e === null) return c.reflectionLongConvert(o.PbULong.ZERO, r);
                            if (typeof e != "number" && typeof e != "string") break;
                            return c.reflectionLongConvert(o.PbULong.from(e), r);
                        case i.ScalarType.BOOL:
                            if (e === null) return false;
                            if (typeof e !== "boolean") break;
                            return e;
                        case i.ScalarType.STRING:
                            if (e === null) return "";
                            if (typeof e !== "string") {
                                l = "extra whitespace";
                                break;
                            }
                            try {
                                encodeURIComponent(e);
                            } catch (e) {
                                e = "invalid UTF8";
                                break;
                            }
                            return e;
                        case i.ScalarType.BYTES:
                            if (e === null || e === "") return new Uint8Array(0);
                            if (typeof e !== 'string') break;
                            return s.base64decode(e);
                    }
                } catch (e) {
                    l = e.message;
                }
                this.assert(false, n + (l ? " - " + l : ""), e);
            }
        };
        t.ReflectionJsonReader = ReflectionJsonReader;
    }),
    11094: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ReflectionJsonWriter = void 0;
        const n = r(26335);
        const s = r(61753);
        const i = r(67910);
        const o = r(8602);
        let ReflectionJsonWriter = class ReflectionJsonWriter {
            constructor(e){
                var t;
                this.fields = (t = e.fields) !== null && t !== void 0 ? t : [];
            }
            write(e, t) {
                const r = {}, n = e;
                for (const e of this.fields){
                    if (!e.oneof) {
                        let s = this.field(e, n[e.localName], t);
                        if (s !== undefined) r[t.useProtoFieldName ? e.name : e.jsonName] = s;
                        continue;
                    }
                    const s = n[e.oneof];
                    if (s.oneofKind !== e.localName) continue;
                    const i = e.kind == 'scalar' || e.kind == 'enum' ? Object.assign(Object.assign({}, t), {
                        emitDefaultValues: true
                    }) : t;
                    let a = this.field(e, s[e.localName], i);
                    o.assert(a !== undefined);
                    r[t.useProtoFieldName ? e.name : e.jsonName] = a;
                }
                return r;
            }
            field(e, t, r) {
                let n = undefined;
                if (e.kind == 'map') {
                    o.assert(typeof t == "object" && t !== null);
                    const s = {};
                    switch(e.V.kind){
                        case "scalar":
                            for (const [r, n] of Object.entries(t)){
                                const t = this.scalar(e.V.T, n, e.name, false, true);
                                o.assert(t !== undefined);
                                s[r.toString()] = t;
                            }
                            break;
                        case "message":
                            const i = e.V.T();
                            for (const [n, a] of Object.entries(t)){
                                const t = this.message(i, a, e.name, r);
                                o.assert(t !== undefined);
                                s[n.toString()] = t;
                            }
                            break;
                        case "enum":
                            const a = e.V.T();
                            for (const [n, i] of Object.entries(t)){
                                o.assert(i === undefined || typeof i == 'number');
                                const t = this.enum(a, i, e.name, false, true, r.enumAsInteger);
                                o.assert(t !== undefined);
                                s[n.toString()] = t;
                            }
                            break;
                    }
                    if (r.emitDefaultValues || Object.keys(s).length > 0) n = s;
                } else if (e.repeat) {
                    o.assert(Array.isArray(t));
                    const s = [];
                    switch(e.kind){
                        case "scalar":
                            for(let r = 0; r < t.length; r++){
                                const n = this.scalar(e.T, t[r], e.name, e.opt, true);
                                o.assert(n !== undefined);
                                s.push(n);
                            }
                            break;
                        case "enum":
                            const i = e.T();
                            for(let n = 0; n < t.length; n++){
                                o.assert(t[n] === undefined || typeof t[n] == 'number');
                                const a = this.enum(i, t[n], e.name, e.opt, true, r.enumAsInteger);
                                o.assert(a !== undefined);
                                s.push(a);
                            }
                            break;
                        case "message":
                            const a = e.T();
                            for(let n = 0; n < t.length; n++){
                                const i = this.message(a, t[n], e.name, r);
                                o.assert(i !== undefined);
                                s.push(i);
                            }
                            break;
                    }
                    if (r.emitDefaultValues || s.length > 0 || r.emitDefaultValues) n = s;
                } else {
                    switch(e.kind){
                        case "scalar":
                            n = this.scalar(e.T, t, e.name, e.opt, r.emitDefaultValues);
                            break;
                        case "enum":
                            n = this.enum(e.T(), t, e.name, e.opt, r.emitDefaultValues, r.enumAsInteger);
                            break;
                        case "message":
                            n = this.message(e.T(), t, e.name, r);
                            break;
                    }
                }
                return n;
            }
            enum(e, t, r, n, s, i) {
                if (e[0] == 'google.protobuf.NullValue') return !s && !n ? undefined : null;
                if (t === undefined) {
                    o.assert(n);
                    return undefined;
                }
                if (t === 0 && !s && !n) return undefined;
                o.assert(typeof t == 'number');
                o.assert(Number.isInteger(t));
                if (i || !e[1].hasOwnProperty(t)) return t;
                if (e[2]) return e[2] + e[1][t];
                return e[1][t];
            }
            message(e, t, r, n) {
                if (t === undefined) return n.emitDefaultValues ? null : undefined;
                return e.internalJsonWrite(t, n);
            }
            scalar(e, t, r, a, c) {
                if (t === undefined) {
                    o.assert(a);
                    return undefined;
                }
                const l = c || a;
                switch(e){
                    case i.ScalarType.INT32:
                    case i.ScalarType.SFIXED32:
                    case i.ScalarType.SINT32:
                        if (t === 0) return l ? 0 : undefined;
                        o.assertInt32(t);
                        return t;
                    case i.ScalarType.FIXED32:
                    case i.ScalarType.UINT32:
                        if (t === 0) return l ? 0 : undefined;
                        o.assertUInt32(t);
                        return t;
                    case i.ScalarType.FLOAT:
                        o.assertFloat32(t);
                    case i.ScalarType.DOUBLE:
                        if (t === 0) return l ? 0 : undefined;
                        o.assert(typeof t == 'number');
                        if (Number.isNaN(t)) return 'NaN';
                        if (t === Number.POSITIVE_INFINITY) return 'Infinity';
                        if (t === Number.NEGATIVE_INFINITY) return '-Infinity';
                        return t;
                    case i.ScalarType.STRING:
                        if (t === "") return l ? '' : undefined;
                        o.assert(typeof t == 'string');
                        return t;
                    case i.ScalarType.BOOL:
                        if (t === false) return l ? false : undefined;
                        o.assert(typeof t == 'boolean');
                        return t;
                    case i.ScalarType.UINT64:
                    case i.ScalarType.FIXED64:
                        o.assert(typeof t == 'number' || typeof t == 'string' || typeof t == 'bigint');
                        let u = s.PbULong.from(t);
                        if (u.isZero() && !l) return undefined;
                        return u.toString();
                    case i.ScalarType.INT64:
                    case i.ScalarType.SFIXED64:
                    case i.ScalarType.SINT64:
                        o.assert(typeof t == 'number' || typeof t == 'string' || typeof t == 'bigint');
                        let f = s.PbLong.from(t);
                        if (f.isZero() && !l) return undefined;
                        return f.toString();
                    case i.ScalarType.BYTES:
                        o.assert(t instanceof Uint8Array);
                        if (!t.byteLength) return l ? "" : undefined;
                        return n.base64encode(t);
                }
            }
        };
        t.ReflectionJsonWriter = ReflectionJsonWriter;
    }),
    63402: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.reflectionLongConvert = void 0;
        const n = r(67910);
        function reflectionLongConvert(e, t) {
            switch(t){
                case n.LongType.BIGINT:
                    return e.toBigInt();
                case n.LongType.NUMBER:
                    return e.toNumber();
                default:
                    return e.toString();
            }
        }
        t.reflectionLongConvert = reflectionLongConvert;
    }),
    98044: (function (e, t) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.reflectionMergePartial = void 0;
        function reflectionMergePartial(e, t, r) {
            let n, s = r, i;
            for (let r of e.fields){
                let e = r.localName;
                if (r.oneof) {
                    const o = s[r.oneof];
                    if ((o === null || o === void 0 ? void 0 : o.oneofKind) == undefined) {
                        continue;
                    }
                    n = o[e];
                    i = t[r.oneof];
                    i.oneofKind = o.oneofKind;
                    if (n == undefined) {
                        delete i[e];
                        continue;
                    }
                } else {
                    n = s[e];
                    i = t;
                    if (n == undefined) {
                        continue;
                    }
                }
                if (r.repeat) i[e].length = n.length;
                switch(r.kind){
                    case "scalar":
                    case "enum":
                        if (r.repeat) for(let t = 0; t < n.length; t++)i[e][t] = n[t];
                        else i[e] = n;
                        break;
                    case "message":
                        let o = r.T();
                        if (r.repeat) for(let t = 0; t < n.length; t++)i[e][t] = o.create(n[t]);
                        else if (i[e] === undefined) i[e] = o.create(n);
                        else o.mergePartial(i[e], n);
                        break;
                    case "map":
                        switch(r.V.kind){
                            case "scalar":
                            case "enum":
                                Object.assign(i[e], n);
                                break;
                            case "message":
                                let a = r.V.T();
                                for (let t of Object.keys(n))i[e][t] = a.create(n[t]);
                                break;
                        }
                        break;
                }
            }
        }
        t.reflectionMergePartial = reflectionMergePartial;
    }),
    19526: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.reflectionScalarDefault = void 0;
        const n = r(67910);
        const s = r(63402);
        const i = r(61753);
        function reflectionScalarDefault(e, t = n.LongType.STRING) {
            switch(e){
                case n.ScalarType.BOOL:
                    return false;
                case n.ScalarType.UINT64:
                case n.ScalarType.FIXED64:
                    return s.reflectionLongConvert(i.PbULong.ZERO, t);
                case n.ScalarType.INT64:
                case n.ScalarType.SFIXED64:
                case n.ScalarType.SINT64:
                    return s.reflectionLongConvert(i.PbLong.ZERO, t);
                case n.ScalarType.DOUBLE:
                case n.ScalarType.FLOAT:
                    return 0.0;
                case n.ScalarType.BYTES:
                    return new Uint8Array(0);
                case n.ScalarType.STRING:
                    return "";
                default:
                    return 0;
            }
        }
        t.reflectionScalarDefault = reflectionScalarDefault;
    }),
    25167: (function (e, t, r) {
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.ReflectionTypeCheck = void 0;
        const n = r(67910);
        const s = r(18063);
        let ReflectionTypeCheck = class ReflectionTypeCheck {
            constructor(e){
                var t;
                this.fields = (t = e.fields) !== null && t !== void 0 ? t : [];
            }
            prepare() {
                if (this.data) return;
                const e = [], t = [], r = [];
                for (let n of this.fields){
                    if (n.oneof) {
                        if (!r.includes(n.oneof)) {
                            r.push(n.oneof);
                            e.push(n.oneof);
                            t.push(n.oneof);
                        }
                    } else {
                        t.push(n.localName);
                        switch(n.kind){
                            case "scalar":
                            case "enum":
                                if (!n.opt || n.repeat) e.push(n.localName);
                                break;
                            case "message":
                                if (n.repeat) e.push(n.localName);
                                break;
                            case "map":
                                e.push(n.localName);
                                break;
                        }
                    }
                }
                this.data = {
                    req: e,
                    known: t,
                    oneofs: Object.values(r)
                };
            }
            is(e, t, r = false) {
                if (t < 0) return true;
                if (e === null || e === undefined || typeof e != 'object') return false;
                this.prepare();
                let n = Object.keys(e), i = this.data;
                if (n.length < i.req.length || i.req.some((e)=>!n.includes(e))) return false;
                if (!r) {
                    if (n.some((e)=>!i.known.includes(e))) return false;
                }
                if (t < 1) {
                    return true;
                }
                for (const n of i.oneofs){
                    const i = e[n];
                    if (!s.isOneofGroup(i)) return false;
                    if (i.oneofKind === undefined) continue;
                    const o = this.fields.find((e)=>e.localName === i.oneofKind);
                    if (!o) return false;
                    if (!this.field(i[i.oneofKind], o, r, t)) return false;
                }
                for (const n of this.fields){
                    if (n.oneof !== undefined) continue;
                    if (!this.field(e[n.localName], n, r, t)) return false;
                }
                return true;
            }
            field(e, t, r, s) {
                let i = t.repeat;
                switch(t.kind){
                    case "scalar":
                        if (e === undefined) return t.opt;
                        if (i) return this.scalars(e, t.T, s, t.L);
                        return this.scalar(e, t.T, t.L);
                    case "enum":
                        if (e === undefined) return t.opt;
                        if (i) return this.scalars(e, n.ScalarType.INT32, s);
                        return this.scalar(e, n.ScalarType.INT32);
                    case "message":
                        if (e === undefined) return true;
                        if (i) return this.messages(e, t.T(), r, s);
                        return this.message(e, t.T(), r, s);
                    case "map":
                        if (typeof e != 'object' || e === null) return false;
                        if (s < 2) return true;
                        if (!this.mapKeys(e, t.K, s)) return false;
                        switch(t.V.kind){
                            case "scalar":
                                return this.scalars(Object.values(e), t.V.T, s, t.V.L);
                            case "enum":
                                return this.scalars(Object.values(e), n.ScalarType.INT32, s);
                            case "message":
                                return this.messages(Object.values(e), t.V.T(), r, s);
                        }
                        break;
                }
                return true;
            }
            message(e, t, r, n) {
                if (r) {
                    return t.isAssignable(e, n);
                }
                return t.is(e, n);
            }
            messages(e, t, r, n) {
                if (!Array.isArray(e)) return false;
                if (n < 2) return true;
                if (r) {
                    for(let r = 0; r < e.length && r < n; r++)if (!t.isAssignable(e[r], n - 1)) return false;
                } else {
                    for(let r = 0; r < e.length && r < n; r++)if (!t.is(e[r], n - 1)) return false;
                }
                return true;
            }
            scalar(e, t, r) {
                let s = typeof e;
                switch(t){
                    case n.ScalarType.UINT64:
                    case n.ScalarType.FIXED64:
                    case n.ScalarType.INT64:
                    case n.ScalarType.SFIXED64:
                    case n.ScalarType.SINT64:
                        switch(r){
                            case n.LongType.BIGINT:
                                return s == "bigint";
                            case n.LongType.NUMBER:
                                return s == "number" && !isNaN(e);
                            default:
                                return s == "string";
                        }
                    case n.ScalarType.BOOL:
                        return s == 'boolean';
                    case n.ScalarType.STRING:
                        return s == 'string';
                    case n.ScalarType.BYTES:
                        return e instanceof Uint8Array;
                    case n.ScalarType.DOUBLE:
                    case n.ScalarType.FLOAT:
                        return s == 'number' && !isNaN(e);
                    default:
                        return s == 'number' && Number.isInteger(e);
                }
            }
            scalars(e, t, r, n) {
                if (!Array.isArray(e)) return false;
                if (r < 2) return true;
                if (Array.isArray(e)) {
                    for(let s = 0; s < e.length && s < r; s++)if (!this.scalar(e[s], t, n)) return false;
                }
                return true;
            }
            mapKeys(e, t, r) {
                let s = Object.keys(e);
                switch(t){
                    case n.ScalarType.INT32:
                    case n.ScalarType.FIXED32:
                    case n.ScalarType.SFIXED32:
                    case n.ScalarType.SINT32:
                    case n.ScalarType.UINT32:
                        return this.scalars(s.slice(0, r).map((e)=>parseInt(e)), t, r);
                    case n.ScalarType.BOOL:
                        return this.scalars(s.slice(0, r).map((e)=>e == 'true' ? true : e == 'false' ? false : e), t, r);
                    default:
                        return this.scalars(s, t, r, n.LongType.STRING);
                }
            }
        };
        t.ReflectionTypeCheck = ReflectionTypeCheck;
    }),
    15183: (function (e, t, r) {
        var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
            if (n === undefined) n = r;
            var s = Object.getOwnPropertyDescriptor(t, r);
            if (!s || ("get" in s ? !t.__esModule : s.writable || s.configurable)) {
                s = {
                    enumerable: true,
                    get: function() {
                        return t[r];
                    }
                };
            }
            Object.defineProperty(e, n, s);
        } : function(e, t, r, n) {
            if (n === undefined) n = r;
            e[n] = t[r];
        });
        var s = this && this.__setModuleDefault || (Object.create ? function(e, t) {
            Object.defineProperty(e, "default", {
                enumerable: true,
                value: t
            });
        } : function(e, t) {
            e["default"] = t;
        });
        var i = this && this.__importStar || function(e) {
            if (e && e.__esModule) return e;
            var t = {};
            if (e != null) {
                for(var r in e)if (r !== "default" && Object.prototype.hasOwnProperty.call(e, r)) n(t, e, r);
            }
            s(t, e);
            return t;
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.req = t.json = t.toBuffer = void 0;
        const o = i(r(58611));
        const a = i(r(65692));
        async function toBuffer(e) {
            let t = 0;
            const r = [];
            for await (const n of e){
                t += n.length;
                r.push(n);
            }
            return Buffer.concat(r, t);
        }
        t.toBuffer = toBuffer;
        async function json(e) {
            const t = await toBuffer(e);
            const r = t.toString('utf8');
            try {
                return JSON.parse(r);
            } catch (t) {
                const e = t;
                e.message += ` (input: ${r})`;
                throw e;
            }
        }
        t.json = json;
        function req(e, t = {}) {
            const r = typeof e === 'string' ? e : e.href;
            const n = (r.startsWith('https:') ? a : o).request(e, t);
            const s = new Promise((e, t)=>{
                n.once('response', e).once('error', t).end();
            });
            n.then = s.then.bind(s);
            return n;
        }
        t.req = req;
    }),
    98894: (function (e, t, r) {
        var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
            if (n === undefined) n = r;
            var s = Object.getOwnPropertyDescriptor(t, r);
            if (!s || ("get" in s ? !t.__esModule : s.writable || s.configurable)) {
                s = {
                    enumerable: true,
                    get: function() {
                        return t[r];
                    }
                };
            }
            Object.defineProperty(e, n, s);
        } : function(e, t, r, n) {
            if (n === undefined) n = r;
            e[n] = t[r];
        });
        var s = this && this.__setModuleDefault || (Object.create ? function(e, t) {
            Object.defineProperty(e, "default", {
                enumerable: true,
                value: t
            });
        } : function(e, t) {
            e["default"] = t;
        });
        var i = this && this.__importStar || function(e) {
            if (e && e.__esModule) return e;
            var t = {};
            if (e != null) {
                for(var r in e)if (r !== "default" && Object.prototype.hasOwnProperty.call(e, r)) n(t, e, r);
            }
            s(t, e);
            return t;
        };
        var o = this && this.__exportStar || function(e, t) {
            for(var r in e)if (r !== "default" && !Object.prototype.hasOwnProperty.call(t, r)) n(t, e, r);
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.Agent = void 0;
        const a = i(r(69278));
        const c = i(r(58611));
        const l = r(65692);
        o(r(15183), t);
        const u = Symbol('AgentBaseInternalState');
        let Agent = class Agent extends c.Agent {
            constructor(e){
                super(e);
                this[u] = {};
            }
            isSecureEndpoint(e) {
                if (e) {
                    if (typeof e.secureEndpoint === 'boolean') {
                        return e.secureEndpoint;
                    }
                    if (typeof e.protocol === 'string') {
                        return e.protocol === 'https:';
                    }
                }
                const { stack: t } = new Error();
                if (typeof t !== 'string') return false;
                return t.split('\n').some((e)=>e.indexOf('(https.js:') !== -1 || e.indexOf('node:https:') !== -1);
            }
            incrementSockets(e) {
                if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
                    return null;
                }
                if (!this.sockets[e]) {
                    this.sockets[e] = [];
                }
                const t = new a.Socket({
                    writable: false
                });
                this.sockets[e].push(t);
                this.totalSocketCount++;
                return t;
            }
            decrementSockets(e, t) {
                if (!this.sockets[e] || t === null) {
                    return;
                }
                const r = this.sockets[e];
                const n = r.indexOf(t);
                if (n !== -1) {
                    r.splice(n, 1);
                    this.totalSocketCount--;
                    if (r.length === 0) {
                        delete this.sockets[e];
                    }
                }
            }
            getName(e) {
                const t = this.isSecureEndpoint(e);
                if (t) {
                    return l.Agent.prototype.getName.call(this, e);
                }
                return super.getName(e);
            }
            createSocket(e, t, r) {
                const n = {
                    ...t,
                    secureEndpoint: this.isSecureEndpoint(t)
                };
                const s = this.getName(n);
                const i = this.incrementSockets(s);
                Promise.resolve().then(()=>this.connect(e, n)).then((o)=>{
                    this.decrementSockets(s, i);
                    if (o instanceof c.Agent) {
                        try {
                            return o.addRequest(e, n);
                        } catch (e) {
                            return r(e);
                        }
                    }
                    this[u].currentSocket = o;
                    super.createSocket(e, t, r);
                }, (e)=>{
                    this.decrementSockets(s, i);
                    r(e);
                });
            }
            createConnection() {
                const e = this[u].currentSocket;
                this[u].currentSocket = undefined;
                if (!e) {
                    throw new Error('No socket was returned in the `connect()` function');
                }
                return e;
            }
            get defaultPort() {
                return this[u].defaultPort ?? (this.protocol === 'https:' ? 443 : 80);
            }
            set defaultPort(e) {
                if (this[u]) {
                    this[u].defaultPort = e;
                }
            }
            get protocol() {
                return this[u].protocol ?? (this.isSecureEndpoint() ? 'https:' : 'http:');
            }
            set protocol(e) {
                if (this[u]) {
                    this[u].protocol = e;
                }
            }
        };
        t.Agent = Agent;
    }),
    6110: (function (e, t, r) {
        t.formatArgs = formatArgs;
        t.save = save;
        t.load = load;
        t.useColors = useColors;
        t.storage = localstorage();
        t.destroy = (()=>{
            let e = false;
            return ()=>{
                if (!e) {
                    e = true;
                    console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
                }
            };
        })();
        t.colors = [
            '#0000CC',
            '#0000FF',
            '#0033CC',
            '#0033FF',
            '#0066CC',
            '#0066FF',
            '#0099CC',
            '#0099FF',
            '#00CC00',
            '#00CC33',
            '#00CC66',
            '#00CC99',
            '#00CCCC',
            '#00CCFF',
            '#3300CC',
            '#3300FF',
            '#3333CC',
            '#3333FF',
            '#3366CC',
            '#3366FF',
            '#3399CC',
            '#3399FF',
            '#33CC00',
            '#33CC33',
            '#33CC66',
            '#33CC99',
            '#33CCCC',
            '#33CCFF',
            '#6600CC',
            '#6600FF',
            '#6633CC',
            '#6633FF',
            '#66CC00',
            '#66CC33',
            '#9900CC',
            '#9900FF',
            '#9933CC',
            '#9933FF',
            '#99CC00',
            '#99CC33',
            '#CC0000',
            '#CC0033',
            '#CC0066',
            '#CC0099',
            '#CC00CC',
            '#CC00FF',
            '#CC3300',
            '#CC3333',
            '#CC3366',
            '#CC3399',
            '#CC33CC',
            '#CC33FF',
            '#CC6600',
            '#CC6633',
            '#CC9900',
            '#CC9933',
            '#CCCC00',
            '#CCCC33',
            '#FF0000',
            '#FF0033',
            '#FF0066',
            '#FF0099',
            '#FF00CC',
            '#FF00FF',
            '#FF3300',
            '#FF3333',
            '#FF3366',
            '#FF3399',
            '#FF33CC',
            '#FF33FF',
            '#FF6600',
            '#FF6633',
            '#FF9900',
            '#FF9933',
            '#FFCC00',
            '#FFCC33'
        ];
        function useColors() {
            if (typeof window !== 'undefined' && window.process && (window.process.type === 'renderer' || window.process.__nwjs)) {
                return true;
            }
            if (typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) {
                return false;
            }
            let e;
            return typeof document !== 'undefined' && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== 'undefined' && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== 'undefined' && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator !== 'undefined' && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
        }
        function formatArgs(t) {
            t[0] = (this.useColors ? '%c' : '') + this.namespace + (this.useColors ? ' %c' : ' ') + t[0] + (this.useColors ? '%c ' : ' ') + '+' + e.exports.humanize(this.diff);
            if (!this.useColors) {
                return;
            }
            const r = 'color: ' + this.color;
            t.splice(1, 0, r, 'color: inherit');
            let n = 0;
            let s = 0;
            t[0].replace(/%[a-zA-Z%]/g, (e)=>{
                if (e === '%%') {
                    return;
                }
                n++;
                if (e === '%c') {
                    s = n;
                }
            });
            t.splice(s, 0, r);
        }
        t.log = console.debug || console.log || (()=>{});
        function save(e) {
            try {
                if (e) {
                    t.storage.setItem('debug', e);
                } else {
                    t.storage.removeItem('debug');
                }
            } catch (e) {}
        }
        function load() {
            let e;
            try {
                e = t.storage.getItem('debug') || t.storage.getItem('DEBUG');
            } catch (e) {}
            if (!e && typeof process !== 'undefined' && 'env' in process) {
                e = process.env.DEBUG;
            }
            return e;
        }
        function localstorage() {
            try {
                return localStorage;
            } catch (e) {}
        }
        e.exports = r(40897)(t);
        const { formatters: n } = e.exports;
        n.j = function(e) {
            try {
                return JSON.stringify(e);
            } catch (e) {
                return '[UnexpectedJSONParseError]: ' + e.message;
            }
        };
    }),
    40897: (function (e, t, r) {
        function setup(e) {
            createDebug.debug = createDebug;
            createDebug.default = createDebug;
            createDebug.coerce = coerce;
            createDebug.disable = disable;
            createDebug.enable = enable;
            createDebug.enabled = enabled;
            createDebug.humanize = r(70744);
            createDebug.destroy = destroy;
            Object.keys(e).forEach((t)=>{
                createDebug[t] = e[t];
            });
            createDebug.names = [];
            createDebug.skips = [];
            createDebug.formatters = {};
            function selectColor(e) {
                let t = 0;
                for(let r = 0; r < e.length; r++){
                    t = (t << 5) - t + e.charCodeAt(r);
                    t |= 0;
                }
                return createDebug.colors[Math.abs(t) % createDebug.colors.length];
            }
            createDebug.selectColor = selectColor;
            function createDebug(e) {
                let t;
                let r = null;
                let n;
                let s;
                function debug(...e) {
                    if (!debug.enabled) {
                        return;
                    }
                    const r = debug;
                    const n = Number(new Date());
                    const s = n - (t || n);
                    r.diff = s;
                    r.prev = t;
                    r.curr = n;
                    t = n;
                    e[0] = createDebug.coerce(e[0]);
                    if (typeof e[0] !== 'string') {
                        e.unshift('%O');
                    }
                    let i = 0;
                    e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, n)=>{
                        if (t === '%%') {
                            return '%';
                        }
                        i++;
                        const s = createDebug.formatters[n];
                        if (typeof s === 'function') {
                            const n = e[i];
                            t = s.call(r, n);
                            e.splice(i, 1);
                            i--;
                        }
                        return t;
                    });
                    createDebug.formatArgs.call(r, e);
                    const o = r.log || createDebug.log;
                    o.apply(r, e);
                }
                debug.namespace = e;
                debug.useColors = createDebug.useColors();
                debug.color = createDebug.selectColor(e);
                debug.extend = extend;
                debug.destroy = createDebug.destroy;
                Object.defineProperty(debug, 'enabled', {
                    enumerable: true,
                    configurable: false,
                    get: ()=>{
                        if (r !== null) {
                            return r;
                        }
                        if (n !== createDebug.namespaces) {
                            n = createDebug.namespaces;
                            s = createDebug.enabled(e);
                        }
                        return s;
                    },
                    set: (e)=>{
                        r = e;
                    }
                });
                if (typeof createDebug.init === 'function') {
                    createDebug.init(debug);
                }
                return debug;
            }
            function extend(e, t) {
                const r = createDebug(this.namespace + (typeof t === 'undefined' ? ':' : t) + e);
                r.log = this.log;
                return r;
            }
            function enable(e) {
                createDebug.save(e);
                createDebug.namespaces = e;
                createDebug.names = [];
                createDebug.skips = [];
                const t = (typeof e === 'string' ? e : '').trim().replace(/\s+/g, ',').split(',').filter(Boolean);
                for (const e of t){
                    if (e[0] === '-') {
                        createDebug.skips.push(e.slice(1));
                    } else {
                        createDebug.names.push(e);
                    }
                }
            }
            function matchesTemplate(e, t) {
                let r = 0;
                let n = 0;
                let s = -1;
                let i = 0;
                while(r < e.length){
                    if (n < t.length && (t[n] === e[r] || t[n] === '*')) {
                        if (t[n] === '*') {
                            s = n;
                            i = r;
                            n++;
                        } else {
                            r++;
                            n++;
                        }
                    } else if (s !== -1) {
                        n = s + 1;
                        i++;
                        r = i;
                    } else {
                        return false;
                    }
                }
                while(n < t.length && t[n] === '*'){
                    n++;
                }
                return n === t.length;
            }
            function disable() {
                const e = [
                    ...createDebug.names,
                    ...createDebug.skips.map((e)=>'-' + e)
                ].join(',');
                createDebug.enable('');
                return e;
            }
            function enabled(e) {
                for (const t of createDebug.skips){
                    if (matchesTemplate(e, t)) {
                        return false;
                    }
                }
                for (const t of createDebug.names){
                    if (matchesTemplate(e, t)) {
                        return true;
                    }
                }
                return false;
            }
            function coerce(e) {
                if (e instanceof Error) {
                    return e.stack || e.message;
                }
                return e;
            }
            function destroy() {
                console.warn('Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
            }
            createDebug.enable(createDebug.load());
            return createDebug;
        }
        e.exports = setup;
    }),
    2830: (function (e, t, r) {
        if (typeof process === 'undefined' || process.type === 'renderer' || process.browser === true || process.__nwjs) {
            e.exports = r(6110);
        } else {
            e.exports = r(95108);
        }
    }),
    95108: (function (e, t, r) {
        const n = r(52018);
        const s = r(39023);
        t.init = init;
        t.log = log;
        t.formatArgs = formatArgs;
        t.save = save;
        t.load = load;
        t.useColors = useColors;
        t.destroy = s.deprecate(()=>{}, 'Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.');
        t.colors = [
            6,
            2,
            3,
            4,
            5,
            1
        ];
        try {
            const e = r(21450);
            if (e && (e.stderr || e).level >= 2) {
                t.colors = [
                    20,
                    21,
                    26,
                    27,
                    32,
                    33,
                    38,
                    39,
                    40,
                    41,
                    42,
                    43,
                    44,
                    45,
                    56,
                    57,
                    62,
                    63,
                    68,
                    69,
                    74,
                    75,
                    76,
                    77,
                    78,
                    79,
                    80,
                    81,
                    92,
                    93,
                    98,
                    99,
                    112,
                    113,
                    128,
                    129,
                    134,
                    135,
                    148,
                    149,
                    160,
                    161,
                    162,
                    163,
                    164,
                    165,
                    166,
                    167,
                    168,
                    169,
                    170,
                    171,
                    172,
                    173,
                    178,
                    179,
                    184,
                    185,
                    196,
                    197,
                    198,
                    199,
                    200,
                    201,
                    202,
                    203,
                    204,
                    205,
                    206,
                    207,
                    208,
                    209,
                    214,
                    215,
                    220,
                    221
                ];
            }
        } catch (e) {}
        t.inspectOpts = Object.keys(process.env).filter((e)=>{
            return /^debug_/i.test(e);
        }).reduce((e, t)=>{
            const r = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t)=>{
                return t.toUpperCase();
            });
            let n = process.env[t];
            if (/^(yes|on|true|enabled)$/i.test(n)) {
                n = true;
            } else if (/^(no|off|false|disabled)$/i.test(n)) {
                n = false;
            } else if (n === 'null') {
                n = null;
            } else {
                n = Number(n);
            }
            e[r] = n;
            return e;
        }, {});
        function useColors() {
            return 'colors' in t.inspectOpts ? Boolean(t.inspectOpts.colors) : n.isatty(process.stderr.fd);
        }
        function formatArgs(t) {
            const { namespace: r, useColors: n } = this;
            if (n) {
                const n = this.color;
                const s = '\u001B[3' + (n < 8 ? n : '8;5;' + n);
                const i = `  ${s};1m${r} \u001B[0m`;
                t[0] = i + t[0].split('\n').join('\n' + i);
                t.push(s + 'm+' + e.exports.humanize(this.diff) + '\u001B[0m');
            } else {
                t[0] = getDate() + r + ' ' + t[0];
            }
        }
        function getDate() {
            if (t.inspectOpts.hideDate) {
                return '';
            }
            return new Date().toISOString() + ' ';
        }
        function log(...e) {
            return process.stderr.write(s.formatWithOptions(t.inspectOpts, ...e) + '\n');
        }
        function save(e) {
            if (e) {
                process.env.DEBUG = e;
            } else {
                delete process.env.DEBUG;
            }
        }
        function load() {
            return process.env.DEBUG;
        }
        function init(e) {
            e.inspectOpts = {};
            const r = Object.keys(t.inspectOpts);
            for(let n = 0; n < r.length; n++){
                e.inspectOpts[r[n]] = t.inspectOpts[r[n]];
            }
        }
        e.exports = r(40897)(t);
        const { formatters: i } = e.exports;
        i.o = function(e) {
            this.inspectOpts.colors = this.useColors;
            return s.inspect(e, this.inspectOpts).split('\n').map((e)=>e.trim()).join(' ');
        };
        i.O = function(e) {
            this.inspectOpts.colors = this.useColors;
            return s.inspect(e, this.inspectOpts);
        };
    }),
    83813: (function (e) {
        e.exports = (e, t = process.argv)=>{
            const r = e.startsWith('-') ? '' : e.length === 1 ? '-' : '--';
            const n = t.indexOf(r + e);
            const s = t.indexOf('--');
            return n !== -1 && (s === -1 || n < s);
        };
    }),
    81970: (function (e, t, r) {
        var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
            if (n === undefined) n = r;
            var s = Object.getOwnPropertyDescriptor(t, r);
            if (!s || ("get" in s ? !t.__esModule : s.writable || s.configurable)) {
                s = {
                    enumerable: true,
                    get: function() {
                        return t[r];
                    }
                };
            }
            Object.defineProperty(e, n, s);
        } : function(e, t, r, n) {
            if (n === undefined) n = r;
            e[n] = t[r];
        });
        var s = this && this.__setModuleDefault || (Object.create ? function(e, t) {
            Object.defineProperty(e, "default", {
                enumerable: true,
                value: t
            });
        } : function(e, t) {
            e["default"] = t;
        });
        var i = this && this.__importStar || function(e) {
            if (e && e.__esModule) return e;
            var t = {};
            if (e != null) {
                for(var r in e)if (r !== "default" && Object.prototype.hasOwnProperty.call(e, r)) n(t, e, r);
            }
            s(t, e);
            return t;
        };
        var o = this && this.__importDefault || function(e) {
            return e && e.__esModule ? e : {
                "default": e
            };
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.HttpProxyAgent = void 0;
        const a = i(r(69278));
        const c = i(r(64756));
        const l = o(r(2830));
        const u = r(24434);
        const f = r(98894);
        const d = r(87016);
        const p = (0, l.default)('http-proxy-agent');
        let HttpProxyAgent = class HttpProxyAgent extends f.Agent {
            constructor(e, t){
                super(t);
                this.proxy = typeof e === 'string' ? new d.URL(e) : e;
                this.proxyHeaders = t?.headers ?? {};
                p('Creating new HttpProxyAgent instance: %o', this.proxy.href);
                const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
                const n = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === 'https:' ? 443 : 80;
                this.connectOpts = {
                    ...t ? omit(t, 'headers') : null,
                    host: r,
                    port: n
                };
            }
            addRequest(e, t) {
                e._header = null;
                this.setRequestProps(e, t);
                super.addRequest(e, t);
            }
            setRequestProps(e, t) {
                const { proxy: r } = this;
                const n = t.secureEndpoint ? 'https:' : 'http:';
                const s = e.getHeader('host') || 'localhost';
                const i = `${n}//${s}`;
                const o = new d.URL(e.path, i);
                if (t.port !== 80) {
                    o.port = String(t.port);
                }
                e.path = String(o);
                const a = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {
                    ...this.proxyHeaders
                };
                if (r.username || r.password) {
                    const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
                    a['Proxy-Authorization'] = `Basic ${Buffer.from(e).toString('base64')}`;
                }
                if (!a['Proxy-Connection']) {
                    a['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
                }
                for (const t of Object.keys(a)){
                    const r = a[t];
                    if (r) {
                        e.setHeader(t, r);
                    }
                }
            }
            async connect(e, t) {
                e._header = null;
                if (!e.path.includes('://')) {
                    this.setRequestProps(e, t);
                }
                let r;
                let n;
                p('Regenerating stored HTTP header string for request');
                e._implicitHeader();
                if (e.outputData && e.outputData.length > 0) {
                    p('Patching connection write() output buffer with updated header');
                    r = e.outputData[0].data;
                    n = r.indexOf('\r\n\r\n') + 4;
                    e.outputData[0].data = e._header + r.substring(n);
                    p('Output buffer: %o', e.outputData[0].data);
                }
                let s;
                if (this.proxy.protocol === 'https:') {
                    p('Creating `tls.Socket`: %o', this.connectOpts);
                    s = c.connect(this.connectOpts);
                } else {
                    p('Creating `net.Socket`: %o', this.connectOpts);
                    s = a.connect(this.connectOpts);
                }
                await (0, u.once)(s, 'connect');
                return s;
            }
        };
        HttpProxyAgent.protocols = [
            'http',
            'https'
        ];
        t.HttpProxyAgent = HttpProxyAgent;
        function omit(e, ...t) {
            const r = {};
            let n;
            for(n in e){
                if (!t.includes(n)) {
                    r[n] = e[n];
                }
            }
            return r;
        }
    }),
    3669: (function (e, t, r) {
        var n = this && this.__createBinding || (Object.create ? function(e, t, r, n) {
            if (n === undefined) n = r;
            var s = Object.getOwnPropertyDescriptor(t, r);
            if (!s || ("get" in s ? !t.__esModule : s.writable || s.configurable)) {
                s = {
                    enumerable: true,
                    get: function() {
                        return t[r];
                    }
                };
            }
            Object.defineProperty(e, n, s);
        } : function(e, t, r, n) {
            if (n === undefined) n = r;
            e[n] = t[r];
        });
        var s = this && this.__setModuleDefault || (Object.create ? function(e, t) {
            Object.defineProperty(e, "default", {
                enumerable: true,
                value: t
            });
        } : function(e, t) {
            e["default"] = t;
        });
        var i = this && this.__importStar || function(e) {
            if (e && e.__esModule) return e;
            var t = {};
            if (e != null) {
                for(var r in e)if (r !== "default" && Object.prototype.hasOwnProperty.call(e, r)) n(t, e, r);
            }
            s(t, e);
            return t;
        };
        var o = this && this.__importDefault || function(e) {
            return e && e.__esModule ? e : {
                "default": e
            };
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.HttpsProxyAgent = void 0;
        const a = i(r(69278));
        const c = i(r(64756));
        const l = o(r(42613));
        const u = o(r(2830));
        const f = r(98894);
        const d = r(87016);
        const p = r(37943);
        const g = (0, u.default)('https-proxy-agent');
        const setServernameFromNonIpHost = (e)=>{
            if (e.servername === undefined && e.host && !a.isIP(e.host)) {
                return {
                    ...e,
                    servername: e.host
                };
            }
            return e;
        };
        let HttpsProxyAgent = class HttpsProxyAgent extends f.Agent {
            constructor(e, t){
                super(t);
                this.options = {
                    path: undefined
                };
                this.proxy = typeof e === 'string' ? new d.URL(e) : e;
                this.proxyHeaders = t?.headers ?? {};
                g('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
                const r = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
                const n = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === 'https:' ? 443 : 80;
                this.connectOpts = {
                    ALPNProtocols: [
                        'http/1.1'
                    ],
                    ...t ? omit(t, 'headers') : null,
                    host: r,
                    port: n
                };
            }
            async connect(e, t) {
                const { proxy: r } = this;
                if (!t.host) {
                    throw new TypeError('No "host" provided');
                }
                let n;
                if (r.protocol === 'https:') {
                    g('Creating `tls.Socket`: %o', this.connectOpts);
                    n = c.connect(setServernameFromNonIpHost(this.connectOpts));
                } else {
                    g('Creating `net.Socket`: %o', this.connectOpts);
                    n = a.connect(this.connectOpts);
                }
                const s = typeof this.proxyHeaders === 'function' ? this.proxyHeaders() : {
                    ...this.proxyHeaders
                };
                const i = a.isIPv6(t.host) ? `[${t.host}]` : t.host;
                let o = `CONNECT ${i}:${t.port} HTTP/1.1\r\n`;
                if (r.username || r.password) {
                    const e = `${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;
                    s['Proxy-Authorization'] = `Basic ${Buffer.from(e).toString('base64')}`;
                }
                s.Host = `${i}:${t.port}`;
                if (!s['Proxy-Connection']) {
                    s['Proxy-Connection'] = this.keepAlive ? 'Keep-Alive' : 'close';
                }
                for (const e of Object.keys(s)){
                    o += `${e}: ${s[e]}\r\n`;
                }
                const u = (0, p.parseProxyResponse)(n);
                n.write(`${o}\r\n`);
                const { connect: f, buffered: d } = await u;
                e.emit('proxyConnect', f);
                this.emit('proxyConnect', f, e);
                if (f.statusCode === 200) {
                    e.once('socket', resume);
                    if (t.secureEndpoint) {
                        g('Upgrading socket connection to TLS');
                        return c.connect({
                            ...omit(setServernameFromNonIpHost(t), 'host', 'path', 'port'),
                            socket: n
                        });
                    }
                    return n;
                }
                n.destroy();
                const h = new a.Socket({
                    writable: false
                });
                h.readable = true;
                e.once('socket', (e)=>{
                    g('Replaying proxy buffer for failed request');
                    (0, l.default)(e.listenerCount('data') > 0);
                    e.push(d);
                    e.push(null);
                });
                return h;
            }
        };
        HttpsProxyAgent.protocols = [
            'http',
            'https'
        ];
        t.HttpsProxyAgent = HttpsProxyAgent;
        function resume(e) {
            e.resume();
        }
        function omit(e, ...t) {
            const r = {};
            let n;
            for(n in e){
                if (!t.includes(n)) {
                    r[n] = e[n];
                }
            }
            return r;
        }
    }),
    37943: (function (e, t, r) {
        var n = this && this.__importDefault || function(e) {
            return e && e.__esModule ? e : {
                "default": e
            };
        };
        Object.defineProperty(t, "__esModule", {
            value: true
        });
        t.parseProxyResponse = void 0;
        const s = n(r(2830));
        const i = (0, s.default)('https-proxy-agent:parse-proxy-response');
        function parseProxyResponse(e) {
            return new Promise((t, r)=>{
                let n = 0;
                const s = [];
                function read1() {
                    const t = e.read();
                    if (t) ondata(t);
                    else e.once('readable', read1);
                }
                function cleanup() {
                    e.removeListener('end', onend);
                    e.removeListener('error', onerror);
                    e.removeListener('readable', read1);
                }
                function onend() {
                    cleanup();
                    i('onend');
                    r(new Error('Proxy connection ended before receiving CONNECT response'));
                }
                function onerror(e) {
                    cleanup();
                    i('onerror %o', e);
                    r(e);
                }
                function ondata(o) {
                    s.push(o);
                    n += o.length;
                    const a = Buffer.concat(s, n);
                    const c = a.indexOf('\r\n\r\n');
                    if (c === -1) {
                        i('have not received end of HTTP headers yet...');
                        read1();
                        return;
                    }
                    const l = a.slice(0, c).toString('ascii').split('\r\n');
                    const u = l.shift();
                    if (!u) {
                        e.destroy();
                        return r(new Error('No header received from proxy CONNECT response'));
                    }
                    const f = u.split(' ');
                    const d = +f[1];
                    const p = f.slice(2).join(' ');
                    const g = {};
                    for (const t of l){
                        if (!t) continue;
                        const n = t.indexOf(':');
                        if (n === -1) {
                            e.destroy();
                            return r(new Error(`Invalid header from proxy CONNECT response: "${t}"`));
                        }
                        const s = t.slice(0, n).toLowerCase();
                        const i = t.slice(n + 1).trimStart();
                        const o = g[s];
                        if (typeof o === 'string') {
                            g[s] = [
                                o,
                                i
                            ];
                        } else if (Array.isArray(o)) {
                            o.push(i);
                        } else {
                            g[s] = i;
                        }
                    }
                    i('got proxy server response: %o %o', u, g);
                    cleanup();
                    t({
                        connect: {
                            statusCode: d,
                            statusText: p,
                            headers: g
                        },
                        buffered: a
                    });
                }
                e.on('error', onerror);
                e.on('end', onend);
                read1();
            });
        }
        t.parseProxyResponse = parseProxyResponse;
    }),
    70744: (function (e) {
        var t = 1000;
        var r = t * 60;
        var n = r * 60;
        var s = n * 24;
        var i = s * 7;
        var o = s * 365.25;
        e.exports = function(e, t) {
            t = t || {};
            var r = typeof e;
            if (r === 'string' && e.length > 0) {
                return parse(e);
            } else if (r === 'number' && isFinite(e)) {
                return t.long ? fmtLong(e) : fmtShort(e);
            }
            throw new Error('val is not a non-empty string or a valid number. val=' + JSON.stringify(e));
        };
        function parse(e) {
            e = String(e);
            if (e.length > 100) {
                return;
            }
            var a = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
            if (!a) {
                return;
            }
            var c = parseFloat(a[1]);
            var l = (a[2] || 'ms').toLowerCase();
            switch(l){
                case 'years':
                case 'year':
                case 'yrs':
                case 'yr':
                case 'y':
                    return c * o;
                case 'weeks':
                case 'week':
                case 'w':
                    return c * i;
                case 'days':
                case 'day':
                case 'd':
                    return c * s;
                case 'hours':
                case 'hour':
                case 'hrs':
                case 'hr':
                case 'h':
                    return c * n;
                case 'minutes':
                case 'minute':
                case 'mins':
                case 'min':
                case 'm':
                    return c * r;
                case 'seconds':
                case 'second':
                case 'secs':
                case 'sec':
                case 's':
                    return c * t;
                case 'milliseconds':
                case 'millisecond':
                case 'msecs':
                case 'msec':
                case 'ms':
                    return c;
                default:
                    return undefined;
            }
        }
        function fmtShort(e) {
            var i = Math.abs(e);
            if (i >= s) {
                return Math.round(e / s) + 'd';
            }
            if (i >= n) {
                return Math.round(e / n) + 'h';
            }
            if (i >= r) {
                return Math.round(e / r) + 'm';
            }
            if (i >= t) {
                return Math.round(e / t) + 's';
            }
            return e + 'ms';
        }
        function fmtLong(e) {
            var i = Math.abs(e);
            if (i >= s) {
                return plural(e, i, s, 'day');
            }
            if (i >= n) {
                return plural(e, i, n, 'hour');
            }
            if (i >= r) {
                return plural(e, i, r, 'minute');
            }
            if (i >= t) {
                return plural(e, i, t, 'second');
            }
            return e + ' ms';
        }
        function plural(e, t, r, n) {
            var s = t >= r * 1.5;
            return Math.round(e / r) + ' ' + n + (s ? 's' : '');
        }
    }),
    21450: (function (e, t, r) {
        const n = r(70857);
        const s = r(52018);
        const i = r(83813);
        const { env: o } = process;
        let a;
        if (i('no-color') || i('no-colors') || i('color=false') || i('color=never')) {
            a = 0;
        } else if (i('color') || i('colors') || i('color=true') || i('color=always')) {
            a = 1;
        }
        if ('FORCE_COLOR' in o) {
            if (o.FORCE_COLOR === 'true') {
                a = 1;
            } else if (o.FORCE_COLOR === 'false') {
                a = 0;
            } else {
                a = o.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(o.FORCE_COLOR, 10), 3);
            }
        }
        function translateLevel(e) {
            if (e === 0) {
                return false;
            }
            return {
                level: e,
                hasBasic: true,
                has256: e >= 2,
                has16m: e >= 3
            };
        }
        function supportsColor(e, t) {
            if (a === 0) {
                return 0;
            }
            if (i('color=16m') || i('color=full') || i('color=truecolor')) {
                return 3;
            }
            if (i('color=256')) {
                return 2;
            }
            if (e && !t && a === undefined) {
                return 0;
            }
            const r = a || 0;
            if (o.TERM === 'dumb') {
                return r;
            }
            if (process.platform === 'win32') {
                const e = n.release().split('.');
                if (Number(e[0]) >= 10 && Number(e[2]) >= 10586) {
                    return Number(e[2]) >= 14931 ? 3 : 2;
                }
                return 1;
            }
            if ('CI' in o) {
                if ([
                    'TRAVIS',
                    'CIRCLECI',
                    'APPVEYOR',
                    'GITLAB_CI',
                    'GITHUB_ACTIONS',
                    'BUILDKITE'
                ].some((e)=>e in o) || o.CI_NAME === 'codeship') {
                    return 1;
                }
                return r;
            }
            if ('TEAMCITY_VERSION' in o) {
                return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION) ? 1 : 0;
            }
            if (o.COLORTERM === 'truecolor') {
                return 3;
            }
            if ('TERM_PROGRAM' in o) {
                const e = parseInt((o.TERM_PROGRAM_VERSION || '').split('.')[0], 10);
                switch(o.TERM_PROGRAM){
                    case 'iTerm.app':
                        return e >= 3 ? 3 : 2;
                    case 'Apple_Terminal':
                        return 2;
                }
            }
            if (/-256(color)?$/i.test(o.TERM)) {
                return 2;
            }
            if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM)) {
                return 1;
            }
            if ('COLORTERM' in o) {
                return 1;
            }
            return r;
        }
        function getSupportLevel(e) {
            const t = supportsColor(e, e && e.isTTY);
            return translateLevel(t);
        }
        e.exports = {
            supportsColor: getSupportLevel,
            stdout: translateLevel(supportsColor(true, s.isatty(1))),
            stderr: translateLevel(supportsColor(true, s.isatty(2)))
        };
    }),
    70030: (function (e, t) {
        var r;
        r = {
            value: true
        };
        t.w = void 0;
        t.w = {
            operationRequestMap: new WeakMap()
        };
    }),
    38914: (function (e, t) {
        var r;
        r = {
            value: true
        };
        t.w = void 0;
        t.w = {
            instrumenterImplementation: undefined
        };
    }),
    65473: (function (e, t, r) {
        r.d(t, {
            l: ()=>AbortError
        });
        /*! ./node_modules/@azure/abort-controller/dist/esm/AbortError.js */ let AbortError = class AbortError extends Error {
            constructor(e){
                super(e);
                this.name = "AbortError";
            }
        };
    /*! ./node_modules/@azure/abort-controller/dist/esm/index.js */ }),
    98365: (function (e, t, r) {
        r.d(t, {
            Zp: ()=>isTokenCredential
        });
        var n = r(16966);
        /*! ./node_modules/@azure/core-auth/dist/esm/keyCredential.js */ function isKeyCredential(e) {
            return isObjectWithProperties(e, [
                "key"
            ]) && typeof e.key === "string";
        }
        /*! ./node_modules/@azure/core-auth/dist/esm/azureNamedKeyCredential.js */ let AzureNamedKeyCredential = class AzureNamedKeyCredential {
            _key;
            _name;
            get key() {
                return this._key;
            }
            get name() {
                return this._name;
            }
            constructor(e, t){
                if (!e || !t) {
                    throw new TypeError("name and key must be non-empty strings");
                }
                this._name = e;
                this._key = t;
            }
            update(e, t) {
                if (!e || !t) {
                    throw new TypeError("newName and newKey must be non-empty strings");
                }
                this._name = e;
                this._key = t;
            }
        };
        function isNamedKeyCredential(e) {
            return isObjectWithProperties(e, [
                "name",
                "key"
            ]) && typeof e.key === "string" && typeof e.name === "string";
        }
        /*! ./node_modules/@azure/core-auth/dist/esm/azureSASCredential.js */ let AzureSASCredential = class AzureSASCredential {
            _signature;
            get signature() {
                return this._signature;
            }
            constructor(e){
                if (!e) {
                    throw new Error("shared access signature must be a non-empty string");
                }
                this._signature = e;
            }
            update(e) {
                if (!e) {
                    throw new Error("shared access signature must be a non-empty string");
                }
                this._signature = e;
            }
        };
        function isSASCredential(e) {
            return isObjectWithProperties(e, [
                "signature"
            ]) && typeof e.signature === "string";
        }
        /*! ./node_modules/@azure/core-auth/dist/esm/tokenCredential.js */ function isBearerToken(e) {
            return !e.tokenType || e.tokenType === "Bearer";
        }
        function isPopToken(e) {
            return e.tokenType === "pop";
        }
        function isTokenCredential(e) {
            const t = e;
            return t && typeof t.getToken === "function" && (t.signRequest === undefined || t.getToken.length > 0);
        }
    /*! ./node_modules/@azure/core-auth/dist/esm/index.js */ }),
    95738: (function (e, t, r) {
        r.d(t, {
            Nl: ()=>ServiceClient,
            rH: ()=>authorizeRequestOnTenantChallenge,
            uc: ()=>createClientPipeline,
            rl: ()=>createSerializer,
            h6: ()=>serializationPolicy
        });
        var n = r(16966);
        /*! ./node_modules/@azure/core-client/dist/esm/base64.js */ function encodeString(e) {
            return uint8ArrayToString(stringToUint8Array(e, "utf-8"), "base64");
        }
        function encodeByteArray(e) {
            return (0, n.SW)(e, "base64");
        }
        function decodeString(e) {
            return (0, n.Al)(e, "base64");
        }
        function base64_decodeStringToString(e) {
            return uint8ArrayToString(stringToUint8Array(e, "base64"), "utf-8");
        }
        /*! ./node_modules/@azure/core-client/dist/esm/interfaces.js */ const s = "$";
        const i = "_";
        /*! ./node_modules/@azure/core-client/dist/esm/utils.js */ function isPrimitiveBody(e, t) {
            return t !== "Composite" && t !== "Dictionary" && (typeof e === "string" || typeof e === "number" || typeof e === "boolean" || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e === undefined || e === null);
        }
        const o = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
        function isDuration(e) {
            return o.test(e);
        }
        const a = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
        function isValidUuid(e) {
            return a.test(e);
        }
        function handleNullableResponseAndWrappableBody(e) {
            const t = {
                ...e.headers,
                ...e.body
            };
            if (e.hasNullableType && Object.getOwnPropertyNames(t).length === 0) {
                return e.shouldWrapBody ? {
                    body: null
                } : null;
            } else {
                return e.shouldWrapBody ? {
                    ...e.headers,
                    body: e.body
                } : t;
            }
        }
        function flattenResponse(e, t) {
            const r = e.parsedHeaders;
            if (e.request.method === "HEAD") {
                return {
                    ...r,
                    body: e.parsedBody
                };
            }
            const n = t && t.bodyMapper;
            const s = Boolean(n?.nullable);
            const i = n?.type.name;
            if (i === "Stream") {
                return {
                    ...r,
                    blobBody: e.blobBody,
                    readableStreamBody: e.readableStreamBody
                };
            }
            const o = i === "Composite" && n.type.modelProperties || {};
            const a = Object.keys(o).some((e)=>o[e].serializedName === "");
            if (i === "Sequence" || a) {
                const t = e.parsedBody ?? [];
                for (const r of Object.keys(o)){
                    if (o[r].serializedName) {
                        t[r] = e.parsedBody?.[r];
                    }
                }
                if (r) {
                    for (const e of Object.keys(r)){
                        t[e] = r[e];
                    }
                }
                return s && !e.parsedBody && !r && Object.getOwnPropertyNames(o).length === 0 ? null : t;
            }
            return handleNullableResponseAndWrappableBody({
                body: e.parsedBody,
                headers: r,
                hasNullableType: s,
                shouldWrapBody: isPrimitiveBody(e.parsedBody, i)
            });
        }
        /*! ./node_modules/@azure/core-client/dist/esm/serializer.js */ let SerializerImpl = class SerializerImpl {
            modelMappers;
            isXML;
            constructor(e = {}, t = false){
                this.modelMappers = e;
                this.isXML = t;
            }
            validateConstraints(e, t, r) {
                const failValidation = (e, n)=>{
                    throw new Error(`"${r}" with value "${t}" should satisfy the constraint "${e}": ${n}.`);
                };
                if (e.constraints && t !== undefined && t !== null) {
                    const { ExclusiveMaximum: r, ExclusiveMinimum: n, InclusiveMaximum: s, InclusiveMinimum: i, MaxItems: o, MaxLength: a, MinItems: c, MinLength: l, MultipleOf: u, Pattern: f, UniqueItems: d } = e.constraints;
                    if (r !== undefined && t >= r) {
                        failValidation("ExclusiveMaximum", r);
                    }
                    if (n !== undefined && t <= n) {
                        failValidation("ExclusiveMinimum", n);
                    }
                    if (s !== undefined && t > s) {
                        failValidation("InclusiveMaximum", s);
                    }
                    if (i !== undefined && t < i) {
                        failValidation("InclusiveMinimum", i);
                    }
                    if (o !== undefined && t.length > o) {
                        failValidation("MaxItems", o);
                    }
                    if (a !== undefined && t.length > a) {
                        failValidation("MaxLength", a);
                    }
                    if (c !== undefined && t.length < c) {
                        failValidation("MinItems", c);
                    }
                    if (l !== undefined && t.length < l) {
                        failValidation("MinLength", l);
                    }
                    if (u !== undefined && t % u !== 0) {
                        failValidation("MultipleOf", u);
                    }
                    if (f) {
                        const e = typeof f === "string" ? new RegExp(f) : f;
                        if (typeof t !== "string" || t.match(e) === null) {
                            failValidation("Pattern", f);
                        }
                    }
                    if (d && t.some((e, t, r)=>r.indexOf(e) !== t)) {
                        failValidation("UniqueItems", d);
                    }
                }
            }
            serialize(e, t, r, n = {
                xml: {}
            }) {
                const s = {
                    xml: {
                        rootName: n.xml.rootName ?? "",
                        includeRoot: n.xml.includeRoot ?? false,
                        xmlCharKey: n.xml.xmlCharKey ?? i
                    }
                };
                let o = {};
                const a = e.type.name;
                if (!r) {
                    r = e.serializedName;
                }
                if (a.match(/^Sequence$/i) !== null) {
                    o = [];
                }
                if (e.isConstant) {
                    t = e.defaultValue;
                }
                const { required: c, nullable: l } = e;
                if (c && l && t === undefined) {
                    throw new Error(`${r} cannot be undefined.`);
                }
                if (c && !l && (t === undefined || t === null)) {
                    throw new Error(`${r} cannot be null or undefined.`);
                }
                if (!c && l === false && t === null) {
                    throw new Error(`${r} cannot be null.`);
                }
                if (t === undefined || t === null) {
                    o = t;
                } else {
                    if (a.match(/^any$/i) !== null) {
                        o = t;
                    } else if (a.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) {
                        o = serializeBasicTypes(a, r, t);
                    } else if (a.match(/^Enum$/i) !== null) {
                        const n = e;
                        o = serializeEnumType(r, n.type.allowedValues, t);
                    } else if (a.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null) {
                        o = serializeDateTypes(a, t, r);
                    } else if (a.match(/^ByteArray$/i) !== null) {
                        o = serializeByteArrayType(r, t);
                    } else if (a.match(/^Base64Url$/i) !== null) {
                        o = serializeBase64UrlType(r, t);
                    } else if (a.match(/^Sequence$/i) !== null) {
                        o = serializeSequenceType(this, e, t, r, Boolean(this.isXML), s);
                    } else if (a.match(/^Dictionary$/i) !== null) {
                        o = serializeDictionaryType(this, e, t, r, Boolean(this.isXML), s);
                    } else if (a.match(/^Composite$/i) !== null) {
                        o = serializeCompositeType(this, e, t, r, Boolean(this.isXML), s);
                    }
                }
                return o;
            }
            deserialize(e, t, r, n = {
                xml: {}
            }) {
                const o = {
                    xml: {
                        rootName: n.xml.rootName ?? "",
                        includeRoot: n.xml.includeRoot ?? false,
                        xmlCharKey: n.xml.xmlCharKey ?? i
                    },
                    ignoreUnknownProperties: n.ignoreUnknownProperties ?? false
                };
                if (t === undefined || t === null) {
                    if (this.isXML && e.type.name === "Sequence" && !e.xmlIsWrapped) {
                        t = [];
                    }
                    if (e.defaultValue !== undefined) {
                        t = e.defaultValue;
                    }
                    return t;
                }
                let a;
                const c = e.type.name;
                if (!r) {
                    r = e.serializedName;
                }
                if (c.match(/^Composite$/i) !== null) {
                    a = deserializeCompositeType(this, e, t, r, o);
                } else {
                    if (this.isXML) {
                        const e = o.xml.xmlCharKey;
                        if (t[s] !== undefined && t[e] !== undefined) {
                            t = t[e];
                        }
                    }
                    if (c.match(/^Number$/i) !== null) {
                        a = parseFloat(t);
                        if (isNaN(a)) {
                            a = t;
                        }
                    } else if (c.match(/^Boolean$/i) !== null) {
                        if (t === "true") {
                            a = true;
                        } else if (t === "false") {
                            a = false;
                        } else {
                            a = t;
                        }
                    } else if (c.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null) {
                        a = t;
                    } else if (c.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null) {
                        a = new Date(t);
                    } else if (c.match(/^UnixTime$/i) !== null) {
                        a = unixTimeToDate(t);
                    } else if (c.match(/^ByteArray$/i) !== null) {
                        a = decodeString(t);
                    } else if (c.match(/^Base64Url$/i) !== null) {
                        a = base64UrlToByteArray(t);
                    } else if (c.match(/^Sequence$/i) !== null) {
                        a = deserializeSequenceType(this, e, t, r, o);
                    } else if (c.match(/^Dictionary$/i) !== null) {
                        a = deserializeDictionaryType(this, e, t, r, o);
                    }
                }
                if (e.isConstant) {
                    a = e.defaultValue;
                }
                return a;
            }
        };
        function createSerializer(e = {}, t = false) {
            return new SerializerImpl(e, t);
        }
        function trimEnd(e, t) {
            let r = e.length;
            while(r - 1 >= 0 && e[r - 1] === t){
                --r;
            }
            return e.substr(0, r);
        }
        function bufferToBase64Url(e) {
            if (!e) {
                return undefined;
            }
            if (!(e instanceof Uint8Array)) {
                throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
            }
            const t = encodeByteArray(e);
            return trimEnd(t, "=").replace(/\+/g, "-").replace(/\//g, "_");
        }
        function base64UrlToByteArray(e) {
            if (!e) {
                return undefined;
            }
            if (e && typeof e.valueOf() !== "string") {
                throw new Error("Please provide an input of type string for converting to Uint8Array");
            }
            e = e.replace(/-/g, "+").replace(/_/g, "/");
            return decodeString(e);
        }
        function splitSerializeName(e) {
            const t = [];
            let r = "";
            if (e) {
                const n = e.split(".");
                for (const e of n){
                    if (e.charAt(e.length - 1) === "\\") {
                        r += e.substr(0, e.length - 1) + ".";
                    } else {
                        r += e;
                        t.push(r);
                        r = "";
                    }
                }
            }
            return t;
        }
        function dateToUnixTime(e) {
            if (!e) {
                return undefined;
            }
            if (typeof e.valueOf() === "string") {
                e = new Date(e);
            }
            return Math.floor(e.getTime() / 1000);
        }
        function unixTimeToDate(e) {
            if (!e) {
                return undefined;
            }
            return new Date(e * 1000);
        }
        function serializeBasicTypes(e, t, r) {
            if (r !== null && r !== undefined) {
                if (e.match(/^Number$/i) !== null) {
                    if (typeof r !== "number") {
                        throw new Error(`${t} with value ${r} must be of type number.`);
                    }
                } else if (e.match(/^String$/i) !== null) {
                    if (typeof r.valueOf() !== "string") {
                        throw new Error(`${t} with value "${r}" must be of type string.`);
                    }
                } else if (e.match(/^Uuid$/i) !== null) {
                    if (!(typeof r.valueOf() === "string" && isValidUuid(r))) {
                        throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`);
                    }
                } else if (e.match(/^Boolean$/i) !== null) {
                    if (typeof r !== "boolean") {
                        throw new Error(`${t} with value ${r} must be of type boolean.`);
                    }
                } else if (e.match(/^Stream$/i) !== null) {
                    const e = typeof r;
                    if (e !== "string" && typeof r.pipe !== "function" && typeof r.tee !== "function" && !(r instanceof ArrayBuffer) && !ArrayBuffer.isView(r) && !((typeof Blob === "function" || typeof Blob === "object") && r instanceof Blob) && e !== "function") {
                        throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
                    }
                }
            }
            return r;
        }
        function serializeEnumType(e, t, r) {
            if (!t) {
                throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
            }
            const n = t.some((e)=>{
                if (typeof e.valueOf() === "string") {
                    return e.toLowerCase() === r.toLowerCase();
                }
                return e === r;
            });
            if (!n) {
                throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
            }
            return r;
        }
        function serializeByteArrayType(e, t) {
            if (t !== undefined && t !== null) {
                if (!(t instanceof Uint8Array)) {
                    throw new Error(`${e} must be of type Uint8Array.`);
                }
                t = encodeByteArray(t);
            }
            return t;
        }
        function serializeBase64UrlType(e, t) {
            if (t !== undefined && t !== null) {
                if (!(t instanceof Uint8Array)) {
                    throw new Error(`${e} must be of type Uint8Array.`);
                }
                t = bufferToBase64Url(t);
            }
            return t;
        }
        function serializeDateTypes(e, t, r) {
            if (t !== undefined && t !== null) {
                if (e.match(/^Date$/i) !== null) {
                    if (!(t instanceof Date || typeof t.valueOf() === "string" && !isNaN(Date.parse(t)))) {
                        throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`);
                    }
                    t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
                } else if (e.match(/^DateTime$/i) !== null) {
                    if (!(t instanceof Date || typeof t.valueOf() === "string" && !isNaN(Date.parse(t)))) {
                        throw new Error(`${r} must be an instanceof Date or a string in ISO8601 format.`);
                    }
                    t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
                } else if (e.match(/^DateTimeRfc1123$/i) !== null) {
                    if (!(t instanceof Date || typeof t.valueOf() === "string" && !isNaN(Date.parse(t)))) {
                        throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);
                    }
                    t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
                } else if (e.match(/^UnixTime$/i) !== null) {
                    if (!(t instanceof Date || typeof t.valueOf() === "string" && !isNaN(Date.parse(t)))) {
                        throw new Error(`${r} must be an instanceof Date or a string in RFC-1123/ISO8601 format ` + `for it to be serialized in UnixTime/Epoch format.`);
                    }
                    t = dateToUnixTime(t);
                } else if (e.match(/^TimeSpan$/i) !== null) {
                    if (!isDuration(t)) {
                        throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`);
                    }
                }
            }
            return t;
        }
        function serializeSequenceType(e, t, r, n, i, o) {
            if (!Array.isArray(r)) {
                throw new Error(`${n} must be of type Array.`);
            }
            let a = t.type.element;
            if (!a || typeof a !== "object") {
                throw new Error(`"element" metadata for an Array must be defined in the ` + `mapper and it must be of type "object" in ${n}.`);
            }
            if (a.type.name === "Composite" && a.type.className) {
                a = e.modelMappers[a.type.className] ?? a;
            }
            const c = [];
            for(let t = 0; t < r.length; t++){
                const l = e.serialize(a, r[t], n, o);
                if (i && a.xmlNamespace) {
                    const e = a.xmlNamespacePrefix ? `xmlns:${a.xmlNamespacePrefix}` : "xmlns";
                    if (a.type.name === "Composite") {
                        c[t] = {
                            ...l
                        };
                        c[t][s] = {
                            [e]: a.xmlNamespace
                        };
                    } else {
                        c[t] = {};
                        c[t][o.xml.xmlCharKey] = l;
                        c[t][s] = {
                            [e]: a.xmlNamespace
                        };
                    }
                } else {
                    c[t] = l;
                }
            }
            return c;
        }
        function serializeDictionaryType(e, t, r, n, i, o) {
            if (typeof r !== "object") {
                throw new Error(`${n} must be of type object.`);
            }
            const a = t.type.value;
            if (!a || typeof a !== "object") {
                throw new Error(`"value" metadata for a Dictionary must be defined in the ` + `mapper and it must of type "object" in ${n}.`);
            }
            const c = {};
            for (const t of Object.keys(r)){
                const s = e.serialize(a, r[t], n, o);
                c[t] = getXmlObjectValue(a, s, i, o);
            }
            if (i && t.xmlNamespace) {
                const e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : "xmlns";
                const r = c;
                r[s] = {
                    [e]: t.xmlNamespace
                };
                return r;
            }
            return c;
        }
        function resolveAdditionalProperties(e, t, r) {
            const n = t.type.additionalProperties;
            if (!n && t.type.className) {
                const n = resolveReferencedMapper(e, t, r);
                return n?.type.additionalProperties;
            }
            return n;
        }
        function resolveReferencedMapper(e, t, r) {
            const n = t.type.className;
            if (!n) {
                throw new Error(`Class name for model "${r}" is not provided in the mapper "${JSON.stringify(t, undefined, 2)}".`);
            }
            return e.modelMappers[n];
        }
        function resolveModelProperties(e, t, r) {
            let n = t.type.modelProperties;
            if (!n) {
                const s = resolveReferencedMapper(e, t, r);
                if (!s) {
                    throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
                }
                n = s?.type.modelProperties;
                if (!n) {
                    throw new Error(`modelProperties cannot be null or undefined in the ` + `mapper "${JSON.stringify(s)}" of type "${t.type.className}" for object "${r}".`);
                }
            }
            return n;
        }
        function serializeCompositeType(e, t, r, n, i, o) {
            if (getPolymorphicDiscriminatorRecursively(e, t)) {
                t = getPolymorphicMapper(e, t, r, "clientName");
            }
            if (r !== undefined && r !== null) {
                const a = {};
                const c = resolveModelProperties(e, t, n);
                for (const l of Object.keys(c)){
                    const u = c[l];
                    if (u.readOnly) {
                        continue;
                    }
                    let f;
                    let d = a;
                    if (e.isXML) {
                        if (u.xmlIsWrapped) {
                            f = u.xmlName;
                        } else {
                            f = u.xmlElementName || u.xmlName;
                        }
                    } else {
                        const e = splitSerializeName(u.serializedName);
                        f = e.pop();
                        for (const t of e){
                            const e = d[t];
                            if ((e === undefined || e === null) && (r[l] !== undefined && r[l] !== null || u.defaultValue !== undefined)) {
                                d[t] = {};
                            }
                            d = d[t];
                        }
                    }
                    if (d !== undefined && d !== null) {
                        if (i && t.xmlNamespace) {
                            const e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : "xmlns";
                            d[s] = {
                                ...d[s],
                                [e]: t.xmlNamespace
                            };
                        }
                        const a = u.serializedName !== "" ? n + "." + u.serializedName : n;
                        let c = r[l];
                        const p = getPolymorphicDiscriminatorRecursively(e, t);
                        if (p && p.clientName === l && (c === undefined || c === null)) {
                            c = t.serializedName;
                        }
                        const g = e.serialize(u, c, a, o);
                        if (g !== undefined && f !== undefined && f !== null) {
                            const e = getXmlObjectValue(u, g, i, o);
                            if (i && u.xmlIsAttribute) {
                                d[s] = d[s] || {};
                                d[s][f] = g;
                            } else if (i && u.xmlIsWrapped) {
                                d[f] = {
                                    [u.xmlElementName]: e
                                };
                            } else {
                                d[f] = e;
                            }
                        }
                    }
                }
                const l = resolveAdditionalProperties(e, t, n);
                if (l) {
                    const t = Object.keys(c);
                    for (const s of Object.keys(r)){
                        const i = t.every((e)=>e !== s);
                        if (i) {
                            Object.defineProperty(a, s, {
                                value: e.serialize(l, r[s], n + '["' + s + '"]', o),
                                enumerable: true,
                                configurable: true,
                                writable: true
                            });
                        }
                    }
                }
                return a;
            }
            return r;
        }
        function getXmlObjectValue(e, t, r, n) {
            if (!r || !e.xmlNamespace) {
                return t;
            }
            const i = e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : "xmlns";
            const o = {
                [i]: e.xmlNamespace
            };
            if ([
                "Composite"
            ].includes(e.type.name)) {
                if (t[s]) {
                    return t;
                } else {
                    const e = {
                        ...t
                    };
                    e[s] = o;
                    return e;
                }
            }
            const a = {};
            a[n.xml.xmlCharKey] = t;
            a[s] = o;
            return a;
        }
        function isSpecialXmlProperty(e, t) {
            return [
                s,
                t.xml.xmlCharKey
            ].includes(e);
        }
        function deserializeCompositeType(e, t, r, n, o) {
            const a = o.xml.xmlCharKey ?? i;
            if (getPolymorphicDiscriminatorRecursively(e, t)) {
                t = getPolymorphicMapper(e, t, r, "serializedName");
            }
            const c = resolveModelProperties(e, t, n);
            let l = {};
            const u = [];
            for (const i of Object.keys(c)){
                const f = c[i];
                const d = splitSerializeName(c[i].serializedName);
                u.push(d[0]);
                const { serializedName: p, xmlName: g, xmlElementName: h } = f;
                let A = n;
                if (p !== "" && p !== undefined) {
                    A = n + "." + p;
                }
                const m = f.headerCollectionPrefix;
                if (m) {
                    const t = {};
                    for (const n of Object.keys(r)){
                        if (n.startsWith(m)) {
                            t[n.substring(m.length)] = e.deserialize(f.type.value, r[n], A, o);
                        }
                        u.push(n);
                    }
                    l[i] = t;
                } else if (e.isXML) {
                    if (f.xmlIsAttribute && r[s]) {
                        l[i] = e.deserialize(f, r[s][g], A, o);
                    } else if (f.xmlIsMsText) {
                        if (r[a] !== undefined) {
                            l[i] = r[a];
                        } else if (typeof r === "string") {
                            l[i] = r;
                        }
                    } else {
                        const t = h || g || p;
                        if (f.xmlIsWrapped) {
                            const t = r[g];
                            const n = t?.[h] ?? [];
                            Object.defineProperty(l, i, {
                                value: e.deserialize(f, n, A, o),
                                enumerable: true,
                                configurable: true,
                                writable: true
                            });
                            u.push(g);
                        } else {
                            const n = r[t];
                            l[i] = e.deserialize(f, n, A, o);
                            u.push(t);
                        }
                    }
                } else {
                    let n;
                    let s = r;
                    let a = 0;
                    for (const e of d){
                        if (!s) break;
                        a++;
                        s = s[e];
                    }
                    if (s === null && a < d.length) {
                        s = undefined;
                    }
                    n = s;
                    const u = t.type.polymorphicDiscriminator;
                    if (u && i === u.clientName && (n === undefined || n === null)) {
                        n = t.serializedName;
                    }
                    let p;
                    if (Array.isArray(r[i]) && c[i].serializedName === "") {
                        n = r[i];
                        const t = e.deserialize(f, n, A, o);
                        for (const [e, r] of Object.entries(l)){
                            if (!Object.prototype.hasOwnProperty.call(t, e)) {
                                t[e] = r;
                            }
                        }
                        l = t;
                    } else if (n !== undefined || f.defaultValue !== undefined) {
                        p = e.deserialize(f, n, A, o);
                        l[i] = p;
                    }
                }
            }
            const f = t.type.additionalProperties;
            if (f) {
                const isAdditionalProperty = (e)=>{
                    for (const t of Object.keys(c)){
                        const r = splitSerializeName(c[t].serializedName);
                        if (r[0] === e) {
                            return false;
                        }
                    }
                    return true;
                };
                for (const t of Object.keys(r)){
                    if (isAdditionalProperty(t)) {
                        const s = e.deserialize(f, r[t], n + '["' + t + '"]', o);
                        Object.defineProperty(l, t, {
                            value: s,
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                }
            } else if (r && !o.ignoreUnknownProperties) {
                for (const e of Object.keys(r)){
                    if (l[e] === undefined && !u.includes(e) && !isSpecialXmlProperty(e, o)) {
                        Object.defineProperty(l, e, {
                            value: r[e],
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                }
            }
            return l;
        }
        function deserializeDictionaryType(e, t, r, n, s) {
            const i = t.type.value;
            if (!i || typeof i !== "object") {
                throw new Error(`"value" metadata for a Dictionary must be defined in the ` + `mapper and it must of type "object" in ${n}`);
            }
            if (r) {
                const t = {};
                for (const o of Object.keys(r)){
                    t[o] = e.deserialize(i, r[o], n, s);
                }
                return t;
            }
            return r;
        }
        function deserializeSequenceType(e, t, r, n, s) {
            let i = t.type.element;
            if (!i || typeof i !== "object") {
                throw new Error(`"element" metadata for an Array must be defined in the ` + `mapper and it must be of type "object" in ${n}`);
            }
            if (r) {
                if (!Array.isArray(r)) {
                    r = [
                        r
                    ];
                }
                if (i.type.name === "Composite" && i.type.className) {
                    i = e.modelMappers[i.type.className] ?? i;
                }
                const t = [];
                for(let o = 0; o < r.length; o++){
                    t[o] = e.deserialize(i, r[o], `${n}[${o}]`, s);
                }
                return t;
            }
            return r;
        }
        function getIndexDiscriminator(e, t, r) {
            const n = [
                r
            ];
            while(n.length){
                const r = n.shift();
                const s = t === r ? t : r + "." + t;
                if (Object.prototype.hasOwnProperty.call(e, s)) {
                    return e[s];
                } else {
                    for (const [t, s] of Object.entries(e)){
                        if (t.startsWith(r + ".") && s.type.uberParent === r && s.type.className) {
                            n.push(s.type.className);
                        }
                    }
                }
            }
            return undefined;
        }
        function getPolymorphicMapper(e, t, r, n) {
            const s = getPolymorphicDiscriminatorRecursively(e, t);
            if (s) {
                let i = s[n];
                if (i) {
                    if (n === "serializedName") {
                        i = i.replace(/\\/gi, "");
                    }
                    const s = r[i];
                    const o = t.type.uberParent ?? t.type.className;
                    if (typeof s === "string" && o) {
                        const r = getIndexDiscriminator(e.modelMappers.discriminators, s, o);
                        if (r) {
                            t = r;
                        }
                    }
                }
            }
            return t;
        }
        function getPolymorphicDiscriminatorRecursively(e, t) {
            return t.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(e, t.type.uberParent) || getPolymorphicDiscriminatorSafely(e, t.type.className);
        }
        function getPolymorphicDiscriminatorSafely(e, t) {
            return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
        }
        const c = {
            Base64Url: "Base64Url",
            Boolean: "Boolean",
            ByteArray: "ByteArray",
            Composite: "Composite",
            Date: "Date",
            DateTime: "DateTime",
            DateTimeRfc1123: "DateTimeRfc1123",
            Dictionary: "Dictionary",
            Enum: "Enum",
            Number: "Number",
            Object: "Object",
            Sequence: "Sequence",
            String: "String",
            Stream: "Stream",
            TimeSpan: "TimeSpan",
            UnixTime: "UnixTime"
        };
        var l = r(54918);
        var u = r(70030);
        /*! ./node_modules/@azure/core-client/dist/esm/state.js */ const f = u.w;
        /*! ./node_modules/@azure/core-client/dist/esm/operationHelpers.js */ function getOperationArgumentValueFromParameter(e, t, r) {
            let n = t.parameterPath;
            const s = t.mapper;
            let i;
            if (typeof n === "string") {
                n = [
                    n
                ];
            }
            if (Array.isArray(n)) {
                if (n.length > 0) {
                    if (s.isConstant) {
                        i = s.defaultValue;
                    } else {
                        let t = getPropertyFromParameterPath(e, n);
                        if (!t.propertyFound && r) {
                            t = getPropertyFromParameterPath(r, n);
                        }
                        let o = false;
                        if (!t.propertyFound) {
                            o = s.required || n[0] === "options" && n.length === 2;
                        }
                        i = o ? s.defaultValue : t.propertyValue;
                    }
                }
            } else {
                if (s.required) {
                    i = {};
                }
                for (const [t, o] of Object.entries(n)){
                    const n = s.type.modelProperties[t];
                    const a = getOperationArgumentValueFromParameter(e, {
                        parameterPath: o,
                        mapper: n
                    }, r);
                    if (a !== undefined) {
                        if (!i) {
                            i = {};
                        }
                        Object.defineProperty(i, t, {
                            value: a,
                            enumerable: true,
                            configurable: true,
                            writable: true
                        });
                    }
                }
            }
            return i;
        }
        function getPropertyFromParameterPath(e, t) {
            const r = {
                propertyFound: false
            };
            let n = 0;
            for(; n < t.length; ++n){
                const r = t[n];
                if (e && r in e) {
                    e = e[r];
                } else {
                    break;
                }
            }
            if (n === t.length) {
                r.propertyValue = e;
                r.propertyFound = true;
            }
            return r;
        }
        const d = Symbol.for("@azure/core-client original request");
        function hasOriginalRequest(e) {
            return d in e;
        }
        function getOperationRequestInfo(e) {
            if (hasOriginalRequest(e)) {
                return getOperationRequestInfo(e[d]);
            }
            let t = f.operationRequestMap.get(e);
            if (!t) {
                t = {};
                f.operationRequestMap.set(e, t);
            }
            return t;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/deserializationPolicy.js */ const p = [
            "application/json",
            "text/json"
        ];
        const g = [
            "application/xml",
            "application/atom+xml"
        ];
        const h = "deserializationPolicy";
        function deserializationPolicy(e = {}) {
            const t = e.expectedContentTypes?.json ?? p;
            const r = e.expectedContentTypes?.xml ?? g;
            const n = e.parseXML;
            const s = e.serializerOptions;
            const o = {
                xml: {
                    rootName: s?.xml.rootName ?? "",
                    includeRoot: s?.xml.includeRoot ?? false,
                    xmlCharKey: s?.xml.xmlCharKey ?? i
                }
            };
            return {
                name: h,
                async sendRequest (e, s) {
                    const i = await s(e);
                    return deserializeResponseBody(t, r, i, o, n);
                }
            };
        }
        function getOperationResponseMap(e) {
            let t;
            const r = e.request;
            const n = getOperationRequestInfo(r);
            const s = n?.operationSpec;
            if (s) {
                if (!n?.operationResponseGetter) {
                    t = s.responses[e.status];
                } else {
                    t = n?.operationResponseGetter(s, e);
                }
            }
            return t;
        }
        function shouldDeserializeResponse(e) {
            const t = e.request;
            const r = getOperationRequestInfo(t);
            const n = r?.shouldDeserialize;
            let s;
            if (n === undefined) {
                s = true;
            } else if (typeof n === "boolean") {
                s = n;
            } else {
                s = n(e);
            }
            return s;
        }
        async function deserializeResponseBody(e, t, r, n, s) {
            const i = await parse(e, t, r, n, s);
            if (!shouldDeserializeResponse(i)) {
                return i;
            }
            const o = getOperationRequestInfo(i.request);
            const a = o?.operationSpec;
            if (!a || !a.responses) {
                return i;
            }
            const u = getOperationResponseMap(i);
            const { error: f, shouldReturnResponse: d } = handleErrorResponse(i, a, u, n);
            if (f) {
                throw f;
            } else if (d) {
                return i;
            }
            if (u) {
                if (u.bodyMapper) {
                    let e = i.parsedBody;
                    if (a.isXML && u.bodyMapper.type.name === c.Sequence) {
                        e = typeof e === "object" ? e[u.bodyMapper.xmlElementName] : [];
                    }
                    try {
                        i.parsedBody = a.serializer.deserialize(u.bodyMapper, e, "operationRes.parsedBody", n);
                    } catch (t) {
                        const e = new l.pj(`Error ${t} occurred in deserializing the responseBody - ${i.bodyAsText}`, {
                            statusCode: i.status,
                            request: i.request,
                            response: i
                        });
                        throw e;
                    }
                } else if (a.httpMethod === "HEAD") {
                    i.parsedBody = r.status >= 200 && r.status < 300;
                }
                if (u.headersMapper) {
                    i.parsedHeaders = a.serializer.deserialize(u.headersMapper, i.headers.toJSON(), "operationRes.parsedHeaders", {
                        xml: {},
                        ignoreUnknownProperties: true
                    });
                }
            }
            return i;
        }
        function isOperationSpecEmpty(e) {
            const t = Object.keys(e.responses);
            return t.length === 0 || t.length === 1 && t[0] === "default";
        }
        function handleErrorResponse(e, t, r, n) {
            const s = 200 <= e.status && e.status < 300;
            const i = isOperationSpecEmpty(t) ? s : !!r;
            if (i) {
                if (r) {
                    if (!r.isError) {
                        return {
                            error: null,
                            shouldReturnResponse: false
                        };
                    }
                } else {
                    return {
                        error: null,
                        shouldReturnResponse: false
                    };
                }
            }
            const o = r ?? t.responses.default;
            const a = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText;
            const u = new l.pj(a, {
                statusCode: e.status,
                request: e.request,
                response: e
            });
            if (!o && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) {
                throw u;
            }
            const f = o?.bodyMapper;
            const d = o?.headersMapper;
            try {
                if (e.parsedBody) {
                    const r = e.parsedBody;
                    let s;
                    if (f) {
                        let e = r;
                        if (t.isXML && f.type.name === c.Sequence) {
                            e = [];
                            const t = f.xmlElementName;
                            if (typeof r === "object" && t) {
                                e = r[t];
                            }
                        }
                        s = t.serializer.deserialize(f, e, "error.response.parsedBody", n);
                    }
                    const i = r.error || s || r;
                    u.code = i.code;
                    if (i.message) {
                        u.message = i.message;
                    }
                    if (f) {
                        u.response.parsedBody = s;
                    }
                }
                if (e.headers && d) {
                    u.response.parsedHeaders = t.serializer.deserialize(d, e.headers.toJSON(), "operationRes.parsedHeaders");
                }
            } catch (t) {
                u.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
            }
            return {
                error: u,
                shouldReturnResponse: false
            };
        }
        async function parse(e, t, r, n, s) {
            if (!r.request.streamResponseStatusCodes?.has(r.status) && r.bodyAsText) {
                const i = r.bodyAsText;
                const o = r.headers.get("Content-Type") || "";
                const a = !o ? [] : o.split(";").map((e)=>e.toLowerCase());
                try {
                    if (a.length === 0 || a.some((t)=>e.indexOf(t) !== -1)) {
                        r.parsedBody = JSON.parse(i);
                        return r;
                    } else if (a.some((e)=>t.indexOf(e) !== -1)) {
                        if (!s) {
                            throw new Error("Parsing XML not supported.");
                        }
                        const e = await s(i, n.xml);
                        r.parsedBody = e;
                        return r;
                    }
                } catch (s) {
                    const e = `Error "${s}" occurred while parsing the response body - ${r.bodyAsText}.`;
                    const t = s.code || l.pj.PARSE_ERROR;
                    const n = new l.pj(e, {
                        code: t,
                        statusCode: r.status,
                        request: r.request,
                        response: r
                    });
                    throw n;
                }
            }
            return r;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/interfaceHelpers.js */ function getStreamingResponseStatusCodes(e) {
            const t = new Set();
            for (const [r, n] of Object.entries(e.responses)){
                if (n.bodyMapper && n.bodyMapper.type.name === c.Stream) {
                    t.add(Number(r));
                }
            }
            return t;
        }
        function getPathStringFromParameter(e) {
            const { parameterPath: t, mapper: r } = e;
            let n;
            if (typeof t === "string") {
                n = t;
            } else if (Array.isArray(t)) {
                n = t.join(".");
            } else {
                n = r.serializedName;
            }
            return n;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/serializationPolicy.js */ const A = "serializationPolicy";
        function serializationPolicy(e = {}) {
            const t = e.stringifyXML;
            return {
                name: A,
                sendRequest (e, r) {
                    const n = getOperationRequestInfo(e);
                    const s = n?.operationSpec;
                    const i = n?.operationArguments;
                    if (s && i) {
                        serializeHeaders(e, i, s);
                        serializeRequestBody(e, i, s, t);
                    }
                    return r(e);
                }
            };
        }
        function serializeHeaders(e, t, r) {
            if (r.headerParameters) {
                for (const n of r.headerParameters){
                    let s = getOperationArgumentValueFromParameter(t, n);
                    if (s !== null && s !== undefined || n.mapper.required) {
                        s = r.serializer.serialize(n.mapper, s, getPathStringFromParameter(n));
                        const t = n.mapper.headerCollectionPrefix;
                        if (t) {
                            for (const r of Object.keys(s)){
                                e.headers.set(t + r, s[r]);
                            }
                        } else {
                            e.headers.set(n.mapper.serializedName || getPathStringFromParameter(n), s);
                        }
                    }
                }
            }
            const n = t.options?.requestOptions?.customHeaders;
            if (n) {
                for (const t of Object.keys(n)){
                    e.headers.set(t, n[t]);
                }
            }
        }
        function serializeRequestBody(e, t, r, n = function() {
            throw new Error("XML serialization unsupported!");
        }) {
            const s = t.options?.serializerOptions;
            const o = {
                xml: {
                    rootName: s?.xml.rootName ?? "",
                    includeRoot: s?.xml.includeRoot ?? false,
                    xmlCharKey: s?.xml.xmlCharKey ?? i
                }
            };
            const a = o.xml.xmlCharKey;
            if (r.requestBody && r.requestBody.mapper) {
                e.body = getOperationArgumentValueFromParameter(t, r.requestBody);
                const s = r.requestBody.mapper;
                const { required: i, serializedName: l, xmlName: u, xmlElementName: f, xmlNamespace: d, xmlNamespacePrefix: p, nullable: g } = s;
                const h = s.type.name;
                try {
                    if (e.body !== undefined && e.body !== null || g && e.body === null || i) {
                        const t = getPathStringFromParameter(r.requestBody);
                        e.body = r.serializer.serialize(s, e.body, t, o);
                        const i = h === c.Stream;
                        if (r.isXML) {
                            const t = p ? `xmlns:${p}` : "xmlns";
                            const r = getXmlValueWithNamespace(d, t, h, e.body, o);
                            if (h === c.Sequence) {
                                e.body = n(prepareXMLRootList(r, f || u || l, t, d), {
                                    rootName: u || l,
                                    xmlCharKey: a
                                });
                            } else if (!i) {
                                e.body = n(r, {
                                    rootName: u || l,
                                    xmlCharKey: a
                                });
                            }
                        } else if (h === c.String && (r.contentType?.match("text/plain") || r.mediaType === "text")) {
                            return;
                        } else if (!i) {
                            e.body = JSON.stringify(e.body);
                        }
                    }
                } catch (e) {
                    throw new Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(l, undefined, "  ")}.`);
                }
            } else if (r.formDataParameters && r.formDataParameters.length > 0) {
                e.formData = {};
                for (const n of r.formDataParameters){
                    const s = getOperationArgumentValueFromParameter(t, n);
                    if (s !== undefined && s !== null) {
                        const t = n.mapper.serializedName || getPathStringFromParameter(n);
                        e.formData[t] = r.serializer.serialize(n.mapper, s, getPathStringFromParameter(n), o);
                    }
                }
            }
        }
        function getXmlValueWithNamespace(e, t, r, n, i) {
            if (e && ![
                "Composite",
                "Sequence",
                "Dictionary"
            ].includes(r)) {
                const r = {};
                r[i.xml.xmlCharKey] = n;
                r[s] = {
                    [t]: e
                };
                return r;
            }
            return n;
        }
        function prepareXMLRootList(e, t, r, n) {
            if (!Array.isArray(e)) {
                e = [
                    e
                ];
            }
            if (!r || !n) {
                return {
                    [t]: e
                };
            }
            const i = {
                [t]: e
            };
            i[s] = {
                [r]: n
            };
            return i;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/pipeline.js */ function createClientPipeline(e = {}) {
            const t = (0, l.Fp)(e ?? {});
            if (e.credentialOptions) {
                t.addPolicy((0, l.N$)({
                    credential: e.credentialOptions.credential,
                    scopes: e.credentialOptions.credentialScopes
                }));
            }
            t.addPolicy(serializationPolicy(e.serializationOptions), {
                phase: "Serialize"
            });
            t.addPolicy(deserializationPolicy(e.deserializationOptions), {
                phase: "Deserialize"
            });
            return t;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/httpClientCache.js */ let m;
        function getCachedDefaultHttpClient() {
            if (!m) {
                m = (0, l.fl)();
            }
            return m;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/urlHelpers.js */ const y = {
            CSV: ",",
            SSV: " ",
            Multi: "Multi",
            TSV: "\t",
            Pipes: "|"
        };
        function getRequestUrl(e, t, r, n) {
            const s = calculateUrlReplacements(t, r, n);
            let i = false;
            let o = replaceAll(e, s);
            if (t.path) {
                let e = replaceAll(t.path, s);
                if (t.path === "/{nextLink}" && e.startsWith("/")) {
                    e = e.substring(1);
                }
                if (isAbsoluteUrl(e)) {
                    o = e;
                    i = true;
                } else {
                    o = appendPath(o, e);
                }
            }
            const { queryParams: a, sequenceParams: c } = calculateQueryParameters(t, r, n);
            o = appendQueryParams(o, a, c, i);
            return o;
        }
        function replaceAll(e, t) {
            let r = e;
            for (const [e, n] of t){
                r = r.split(e).join(n);
            }
            return r;
        }
        function calculateUrlReplacements(e, t, r) {
            const n = new Map();
            if (e.urlParameters?.length) {
                for (const s of e.urlParameters){
                    let i = getOperationArgumentValueFromParameter(t, s, r);
                    const o = getPathStringFromParameter(s);
                    i = e.serializer.serialize(s.mapper, i, o);
                    if (!s.skipEncoding) {
                        i = encodeURIComponent(i);
                    }
                    n.set(`{${s.mapper.serializedName || o}}`, i);
                }
            }
            return n;
        }
        function isAbsoluteUrl(e) {
            return e.includes("://");
        }
        function appendPath(e, t) {
            if (!t) {
                return e;
            }
            const r = new URL(e);
            let n = r.pathname;
            if (!n.endsWith("/")) {
                n = `${n}/`;
            }
            if (t.startsWith("/")) {
                t = t.substring(1);
            }
            const s = t.indexOf("?");
            if (s !== -1) {
                const e = t.substring(0, s);
                const i = t.substring(s + 1);
                n = n + e;
                if (i) {
                    r.search = r.search ? `${r.search}&${i}` : i;
                }
            } else {
                n = n + t;
            }
            Object.assign(r, {
                pathname: n
            });
            return r.toString();
        }
        function calculateQueryParameters(e, t, r) {
            const n = new Map();
            const s = new Set();
            if (e.queryParameters?.length) {
                for (const i of e.queryParameters){
                    if (i.mapper.type.name === "Sequence" && i.mapper.serializedName) {
                        s.add(i.mapper.serializedName);
                    }
                    let o = getOperationArgumentValueFromParameter(t, i, r);
                    if (o !== undefined && o !== null || i.mapper.required) {
                        o = e.serializer.serialize(i.mapper, o, getPathStringFromParameter(i));
                        const t = i.collectionFormat ? y[i.collectionFormat] : "";
                        if (Array.isArray(o)) {
                            o = o.map((e)=>{
                                if (e === null || e === undefined) {
                                    return "";
                                }
                                return e;
                            });
                        }
                        if (i.collectionFormat === "Multi" && o.length === 0) {
                            continue;
                        } else if (Array.isArray(o) && (i.collectionFormat === "SSV" || i.collectionFormat === "TSV")) {
                            o = o.join(t);
                        }
                        if (!i.skipEncoding) {
                            if (Array.isArray(o)) {
                                o = o.map((e)=>{
                                    return encodeURIComponent(e);
                                });
                            } else {
                                o = encodeURIComponent(o);
                            }
                        }
                        if (Array.isArray(o) && (i.collectionFormat === "CSV" || i.collectionFormat === "Pipes")) {
                            o = o.join(t);
                        }
                        n.set(i.mapper.serializedName || getPathStringFromParameter(i), o);
                    }
                }
            }
            return {
                queryParams: n,
                sequenceParams: s
            };
        }
        function simpleParseQueryParams(e) {
            const t = new Map();
            if (!e || e[0] !== "?") {
                return t;
            }
            e = e.slice(1);
            const r = e.split("&");
            for (const e of r){
                const [r, n] = e.split("=", 2);
                const s = t.get(r);
                if (s) {
                    if (Array.isArray(s)) {
                        s.push(n);
                    } else {
                        t.set(r, [
                            s,
                            n
                        ]);
                    }
                } else {
                    t.set(r, n);
                }
            }
            return t;
        }
        function appendQueryParams(e, t, r, n = false) {
            if (t.size === 0) {
                return e;
            }
            const s = new URL(e);
            const i = simpleParseQueryParams(s.search);
            for (const [e, s] of t){
                const t = i.get(e);
                if (Array.isArray(t)) {
                    if (Array.isArray(s)) {
                        t.push(...s);
                        const r = new Set(t);
                        i.set(e, Array.from(r));
                    } else {
                        t.push(s);
                    }
                } else if (t) {
                    if (Array.isArray(s)) {
                        s.unshift(t);
                    } else if (r.has(e)) {
                        i.set(e, [
                            t,
                            s
                        ]);
                    }
                    if (!n) {
                        i.set(e, s);
                    }
                } else {
                    i.set(e, s);
                }
            }
            const o = [];
            for (const [e, t] of i){
                if (typeof t === "string") {
                    o.push(`${e}=${t}`);
                } else if (Array.isArray(t)) {
                    for (const r of t){
                        o.push(`${e}=${r}`);
                    }
                } else {
                    o.push(`${e}=${t}`);
                }
            }
            s.search = o.length ? `?${o.join("&")}` : "";
            return s.toString();
        }
        var I = r(7567);
        /*! ./node_modules/@azure/core-client/dist/esm/log.js */ const C = (0, I.KV)("core-client");
        /*! ./node_modules/@azure/core-client/dist/esm/serviceClient.js */ let ServiceClient = class ServiceClient {
            _endpoint;
            _requestContentType;
            _allowInsecureConnection;
            _httpClient;
            pipeline;
            constructor(e = {}){
                this._requestContentType = e.requestContentType;
                this._endpoint = e.endpoint ?? e.baseUri;
                if (e.baseUri) {
                    C.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
                }
                this._allowInsecureConnection = e.allowInsecureConnection;
                this._httpClient = e.httpClient || getCachedDefaultHttpClient();
                this.pipeline = e.pipeline || createDefaultPipeline1(e);
                if (e.additionalPolicies?.length) {
                    for (const { policy: t, position: r } of e.additionalPolicies){
                        const e = r === "perRetry" ? "Sign" : undefined;
                        this.pipeline.addPolicy(t, {
                            afterPhase: e
                        });
                    }
                }
            }
            sendRequest(e) {
                return this.pipeline.sendRequest(this._httpClient, e);
            }
            async sendOperationRequest(e, t) {
                const r = t.baseUrl || this._endpoint;
                if (!r) {
                    throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
                }
                const n = getRequestUrl(r, t, e, this);
                const s = (0, l.G6)({
                    url: n
                });
                s.method = t.httpMethod;
                const i = getOperationRequestInfo(s);
                i.operationSpec = t;
                i.operationArguments = e;
                const o = t.contentType || this._requestContentType;
                if (o && t.requestBody) {
                    s.headers.set("Content-Type", o);
                }
                const a = e.options;
                if (a) {
                    const e = a.requestOptions;
                    if (e) {
                        if (e.timeout) {
                            s.timeout = e.timeout;
                        }
                        if (e.onUploadProgress) {
                            s.onUploadProgress = e.onUploadProgress;
                        }
                        if (e.onDownloadProgress) {
                            s.onDownloadProgress = e.onDownloadProgress;
                        }
                        if (e.shouldDeserialize !== undefined) {
                            i.shouldDeserialize = e.shouldDeserialize;
                        }
                        if (e.allowInsecureConnection) {
                            s.allowInsecureConnection = true;
                        }
                    }
                    if (a.abortSignal) {
                        s.abortSignal = a.abortSignal;
                    }
                    if (a.tracingOptions) {
                        s.tracingOptions = a.tracingOptions;
                    }
                }
                if (this._allowInsecureConnection) {
                    s.allowInsecureConnection = true;
                }
                if (s.streamResponseStatusCodes === undefined) {
                    s.streamResponseStatusCodes = getStreamingResponseStatusCodes(t);
                }
                try {
                    const e = await this.sendRequest(s);
                    const r = flattenResponse(e, t.responses[e.status]);
                    if (a?.onResponse) {
                        a.onResponse(e, r);
                    }
                    return r;
                } catch (e) {
                    if (typeof e === "object" && e?.response) {
                        const r = e.response;
                        const n = flattenResponse(r, t.responses[e.statusCode] || t.responses["default"]);
                        e.details = n;
                        if (a?.onResponse) {
                            a.onResponse(r, n, e);
                        }
                    }
                    throw e;
                }
            }
        };
        function createDefaultPipeline1(e) {
            const t = getCredentialScopes(e);
            const r = e.credential && t ? {
                credentialScopes: t,
                credential: e.credential
            } : undefined;
            return createClientPipeline({
                ...e,
                credentialOptions: r
            });
        }
        function getCredentialScopes(e) {
            if (e.credentialScopes) {
                return e.credentialScopes;
            }
            if (e.endpoint) {
                return `${e.endpoint}/.default`;
            }
            if (e.baseUri) {
                return `${e.baseUri}/.default`;
            }
            if (e.credential) {
                throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
            }
            return undefined;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/authorizeRequestOnClaimChallenge.js */ function parseCAEChallenge(e) {
            const t = `, ${e.trim()}`.split(", Bearer ").filter((e)=>e);
            return t.map((e)=>{
                const t = `${e.trim()}, `.split('", ').filter((e)=>e);
                const r = t.map((e)=>(([e, t])=>({
                            [e]: t
                        }))(e.trim().split('="')));
                return r.reduce((e, t)=>({
                        ...e,
                        ...t
                    }), {});
            });
        }
        async function authorizeRequestOnClaimChallenge(e) {
            const { scopes: t, response: r } = e;
            const n = e.logger || coreClientLogger;
            const s = r.headers.get("WWW-Authenticate");
            if (!s) {
                n.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);
                return false;
            }
            const i = parseCAEChallenge(s) || [];
            const o = i.find((e)=>e.claims);
            if (!o) {
                n.info(`The WWW-Authenticate header was missing the necessary "claims" to perform the Continuous Access Evaluation authentication flow.`);
                return false;
            }
            const a = await e.getAccessToken(o.scope ? [
                o.scope
            ] : t, {
                claims: decodeStringToString(o.claims)
            });
            if (!a) {
                return false;
            }
            e.request.headers.set("Authorization", `${a.tokenType ?? "Bearer"} ${a.token}`);
            return true;
        }
        /*! ./node_modules/@azure/core-client/dist/esm/authorizeRequestOnTenantChallenge.js */ const b = {
            DefaultScope: "/.default",
            HeaderConstants: {
                AUTHORIZATION: "authorization"
            }
        };
        function isUuid(e) {
            return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
        }
        const authorizeRequestOnTenantChallenge = async (e)=>{
            const t = requestToOptions(e.request);
            const r = getChallenge(e.response);
            if (r) {
                const n = parseChallenge(r);
                const s = buildScopes(e, n);
                const i = extractTenantId(n);
                if (!i) {
                    return false;
                }
                const o = await e.getAccessToken(s, {
                    ...t,
                    tenantId: i
                });
                if (!o) {
                    return false;
                }
                e.request.headers.set(b.HeaderConstants.AUTHORIZATION, `${o.tokenType ?? "Bearer"} ${o.token}`);
                return true;
            }
            return false;
        };
        function extractTenantId(e) {
            const t = new URL(e.authorization_uri);
            const r = t.pathname.split("/");
            const n = r[1];
            if (n && isUuid(n)) {
                return n;
            }
            return undefined;
        }
        function buildScopes(e, t) {
            if (!t.resource_id) {
                return e.scopes;
            }
            const r = new URL(t.resource_id);
            let n = new URL(b.DefaultScope, r.origin).toString();
            if (n === "https://disk.azure.com/.default") {
                n = "https://disk.azure.com//.default";
            }
            return [
                n
            ];
        }
        function getChallenge(e) {
            const t = e.headers.get("WWW-Authenticate");
            if (e.status === 401 && t) {
                return t;
            }
            return;
        }
        function parseChallenge(e) {
            const t = e.slice("Bearer ".length);
            const r = `${t.trim()} `.split(" ").filter((e)=>e);
            const n = r.map((e)=>(([e, t])=>({
                        [e]: t
                    }))(e.trim().split("=")));
            return n.reduce((e, t)=>({
                    ...e,
                    ...t
                }), {});
        }
        function requestToOptions(e) {
            return {
                abortSignal: e.abortSignal,
                requestOptions: {
                    timeout: e.timeout
                },
                tracingOptions: e.tracingOptions
            };
        }
    /*! ./node_modules/@azure/core-client/dist/esm/index.js */ }),
    51097: (function (e, t, r) {
        r.d(t, {
            m4: ()=>ExtendedServiceClient,
            H_: ()=>convertHttpClient,
            g1: ()=>createRequestPolicyFactoryPolicy,
            LJ: ()=>toHttpHeadersLike
        });
        /*! ./node_modules/@azure/core-http-compat/dist/esm/policies/disableKeepAlivePolicy.js */ const n = "DisableKeepAlivePolicy";
        function createDisableKeepAlivePolicy() {
            return {
                name: n,
                async sendRequest (e, t) {
                    e.disableKeepAlive = true;
                    return t(e);
                }
            };
        }
        function pipelineContainsDisableKeepAlivePolicy(e) {
            return e.getOrderedPolicies().some((e)=>e.name === n);
        }
        var s = r(54918);
        var i = r(95738);
        /*! ./node_modules/@azure/core-http-compat/dist/esm/util.js */ const o = Symbol("Original PipelineRequest");
        const a = Symbol.for("@azure/core-client original request");
        function toPipelineRequest(e, t = {}) {
            const r = e;
            const n = r[o];
            const i = (0, s.Nc)(e.headers.toJson({
                preserveCase: true
            }));
            if (n) {
                n.headers = i;
                return n;
            } else {
                const r = (0, s.G6)({
                    url: e.url,
                    method: e.method,
                    headers: i,
                    withCredentials: e.withCredentials,
                    timeout: e.timeout,
                    requestId: e.requestId,
                    abortSignal: e.abortSignal,
                    body: e.body,
                    formData: e.formData,
                    disableKeepAlive: !!e.keepAlive,
                    onDownloadProgress: e.onDownloadProgress,
                    onUploadProgress: e.onUploadProgress,
                    proxySettings: e.proxySettings,
                    streamResponseStatusCodes: e.streamResponseStatusCodes,
                    agent: e.agent,
                    requestOverrides: e.requestOverrides
                });
                if (t.originalRequest) {
                    r[a] = t.originalRequest;
                }
                return r;
            }
        }
        function toWebResourceLike(e, t) {
            const r = t?.originalRequest ?? e;
            const n = {
                url: e.url,
                method: e.method,
                headers: toHttpHeadersLike(e.headers),
                withCredentials: e.withCredentials,
                timeout: e.timeout,
                requestId: e.headers.get("x-ms-client-request-id") || e.requestId,
                abortSignal: e.abortSignal,
                body: e.body,
                formData: e.formData,
                keepAlive: !!e.disableKeepAlive,
                onDownloadProgress: e.onDownloadProgress,
                onUploadProgress: e.onUploadProgress,
                proxySettings: e.proxySettings,
                streamResponseStatusCodes: e.streamResponseStatusCodes,
                agent: e.agent,
                requestOverrides: e.requestOverrides,
                clone () {
                    throw new Error("Cannot clone a non-proxied WebResourceLike");
                },
                prepare () {
                    throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat");
                },
                validateRequestProperties () {}
            };
            if (t?.createProxy) {
                return new Proxy(n, {
                    get (t, s, i) {
                        if (s === o) {
                            return e;
                        } else if (s === "clone") {
                            return ()=>{
                                return toWebResourceLike(toPipelineRequest(n, {
                                    originalRequest: r
                                }), {
                                    createProxy: true,
                                    originalRequest: r
                                });
                            };
                        }
                        return Reflect.get(t, s, i);
                    },
                    set (t, r, n, s) {
                        if (r === "keepAlive") {
                            e.disableKeepAlive = !n;
                        }
                        const i = [
                            "url",
                            "method",
                            "withCredentials",
                            "timeout",
                            "requestId",
                            "abortSignal",
                            "body",
                            "formData",
                            "onDownloadProgress",
                            "onUploadProgress",
                            "proxySettings",
                            "streamResponseStatusCodes",
                            "agent",
                            "requestOverrides"
                        ];
                        if (typeof r === "string" && i.includes(r)) {
                            e[r] = n;
                        }
                        return Reflect.set(t, r, n, s);
                    }
                });
            } else {
                return n;
            }
        }
        function toHttpHeadersLike(e) {
            return new HttpHeaders(e.toJSON({
                preserveCase: true
            }));
        }
        function getHeaderKey(e) {
            return e.toLowerCase();
        }
        let HttpHeaders = class HttpHeaders {
            _headersMap;
            constructor(e){
                this._headersMap = {};
                if (e) {
                    for(const t in e){
                        this.set(t, e[t]);
                    }
                }
            }
            set(e, t) {
                this._headersMap[getHeaderKey(e)] = {
                    name: e,
                    value: t.toString()
                };
            }
            get(e) {
                const t = this._headersMap[getHeaderKey(e)];
                return !t ? undefined : t.value;
            }
            contains(e) {
                return !!this._headersMap[getHeaderKey(e)];
            }
            remove(e) {
                const t = this.contains(e);
                delete this._headersMap[getHeaderKey(e)];
                return t;
            }
            rawHeaders() {
                return this.toJson({
                    preserveCase: true
                });
            }
            headersArray() {
                const e = [];
                for(const t in this._headersMap){
                    e.push(this._headersMap[t]);
                }
                return e;
            }
            headerNames() {
                const e = [];
                const t = this.headersArray();
                for(let r = 0; r < t.length; ++r){
                    e.push(t[r].name);
                }
                return e;
            }
            headerValues() {
                const e = [];
                const t = this.headersArray();
                for(let r = 0; r < t.length; ++r){
                    e.push(t[r].value);
                }
                return e;
            }
            toJson(e = {}) {
                const t = {};
                if (e.preserveCase) {
                    for(const e in this._headersMap){
                        const r = this._headersMap[e];
                        t[r.name] = r.value;
                    }
                } else {
                    for(const e in this._headersMap){
                        const r = this._headersMap[e];
                        t[getHeaderKey(r.name)] = r.value;
                    }
                }
                return t;
            }
            toString() {
                return JSON.stringify(this.toJson({
                    preserveCase: true
                }));
            }
            clone() {
                const e = {};
                for(const t in this._headersMap){
                    const r = this._headersMap[t];
                    e[r.name] = r.value;
                }
                return new HttpHeaders(e);
            }
        };
        /*! ./node_modules/@azure/core-http-compat/dist/esm/response.js */ const c = Symbol("Original FullOperationResponse");
        function toCompatResponse(e, t) {
            let r = toWebResourceLike(e.request);
            let n = toHttpHeadersLike(e.headers);
            if (t?.createProxy) {
                return new Proxy(e, {
                    get (t, s, i) {
                        if (s === "headers") {
                            return n;
                        } else if (s === "request") {
                            return r;
                        } else if (s === c) {
                            return e;
                        }
                        return Reflect.get(t, s, i);
                    },
                    set (e, t, s, i) {
                        if (t === "headers") {
                            n = s;
                        } else if (t === "request") {
                            r = s;
                        }
                        return Reflect.set(e, t, s, i);
                    }
                });
            } else {
                return {
                    ...e,
                    request: r,
                    headers: n
                };
            }
        }
        function toPipelineResponse(e) {
            const t = e;
            const r = t[c];
            const n = (0, s.Nc)(e.headers.toJson({
                preserveCase: true
            }));
            if (r) {
                r.headers = n;
                return r;
            } else {
                return {
                    ...e,
                    headers: n,
                    request: toPipelineRequest(e.request)
                };
            }
        }
        /*! ./node_modules/@azure/core-http-compat/dist/esm/extendedClient.js */ let ExtendedServiceClient = class ExtendedServiceClient extends i.Nl {
            constructor(e){
                super(e);
                if (e.keepAliveOptions?.enable === false && !pipelineContainsDisableKeepAlivePolicy(this.pipeline)) {
                    this.pipeline.addPolicy(createDisableKeepAlivePolicy());
                }
                if (e.redirectOptions?.handleRedirects === false) {
                    this.pipeline.removePolicy({
                        name: s.Ou
                    });
                }
            }
            async sendOperationRequest(e, t) {
                const r = e?.options?.onResponse;
                let n;
                function onResponse(e, t, s) {
                    n = e;
                    if (r) {
                        r(e, t, s);
                    }
                }
                e.options = {
                    ...e.options,
                    onResponse
                };
                const s = await super.sendOperationRequest(e, t);
                if (n) {
                    Object.defineProperty(s, "_response", {
                        value: toCompatResponse(n)
                    });
                }
                return s;
            }
        };
        /*! ./node_modules/@azure/core-http-compat/dist/esm/policies/requestPolicyFactoryPolicy.js */ var l;
        (function(e) {
            e[e["ERROR"] = 1] = "ERROR";
            e[e["INFO"] = 3] = "INFO";
            e[e["OFF"] = 0] = "OFF";
            e[e["WARNING"] = 2] = "WARNING";
        })(l || (l = {}));
        const u = {
            log (e, t) {},
            shouldLog (e) {
                return false;
            }
        };
        const f = "RequestPolicyFactoryPolicy";
        function createRequestPolicyFactoryPolicy(e) {
            const t = e.slice().reverse();
            return {
                name: f,
                async sendRequest (e, r) {
                    let n = {
                        async sendRequest (e) {
                            const t = await r(toPipelineRequest(e));
                            return toCompatResponse(t, {
                                createProxy: true
                            });
                        }
                    };
                    for (const e of t){
                        n = e.create(n, u);
                    }
                    const s = toWebResourceLike(e, {
                        createProxy: true
                    });
                    const i = await n.sendRequest(s);
                    return toPipelineResponse(i);
                }
            };
        }
        /*! ./node_modules/@azure/core-http-compat/dist/esm/httpClientAdapter.js */ function convertHttpClient(e) {
            return {
                sendRequest: async (t)=>{
                    const r = await e.sendRequest(toWebResourceLike(t, {
                        createProxy: true
                    }));
                    return toPipelineResponse(r);
                }
            };
        }
    /*! ./node_modules/@azure/core-http-compat/dist/esm/index.js */ }),
    67352: (function (e, t, r) {
        r.d(t, {
            vu: ()=>Poller
        });
        var n = r(7567);
        /*! ./node_modules/@azure/core-lro/dist/esm/logger.js */ const s = (0, n.KV)("core-lro");
        /*! ./node_modules/@azure/core-lro/dist/esm/poller/constants.js */ const i = 2000;
        const o = [
            "succeeded",
            "canceled",
            "failed"
        ];
        /*! ./node_modules/@azure/core-lro/dist/esm/poller/operation.js */ function operation_deserializeState(e) {
            try {
                return JSON.parse(e).state;
            } catch (t) {
                throw new Error(`Unable to deserialize input state: ${e}`);
            }
        }
        function setStateError(e) {
            const { state: t, stateProxy: r, isOperationError: n } = e;
            return (e)=>{
                if (n(e)) {
                    r.setError(t, e);
                    r.setFailed(t);
                }
                throw e;
            };
        }
        function appendReadableErrorMessage(e, t) {
            let r = e;
            if (r.slice(-1) !== ".") {
                r = r + ".";
            }
            return r + " " + t;
        }
        function simplifyError(e) {
            let t = e.message;
            let r = e.code;
            let n = e;
            while(n.innererror){
                n = n.innererror;
                r = n.code;
                t = appendReadableErrorMessage(t, n.message);
            }
            return {
                code: r,
                message: t
            };
        }
        function processOperationStatus(e) {
            const { state: t, stateProxy: r, status: n, isDone: i, processResult: o, getError: a, response: c, setErrorAsResult: l } = e;
            switch(n){
                case "succeeded":
                    {
                        r.setSucceeded(t);
                        break;
                    }
                case "failed":
                    {
                        const e = a === null || a === void 0 ? void 0 : a(c);
                        let n = "";
                        if (e) {
                            const { code: t, message: r } = simplifyError(e);
                            n = `. ${t}. ${r}`;
                        }
                        const i = `The long-running operation has failed${n}`;
                        r.setError(t, new Error(i));
                        r.setFailed(t);
                        s.warning(i);
                        break;
                    }
                case "canceled":
                    {
                        r.setCanceled(t);
                        break;
                    }
            }
            if ((i === null || i === void 0 ? void 0 : i(c, t)) || i === undefined && [
                "succeeded",
                "canceled"
            ].concat(l ? [] : [
                "failed"
            ]).includes(n)) {
                r.setResult(t, buildResult({
                    response: c,
                    state: t,
                    processResult: o
                }));
            }
        }
        function buildResult(e) {
            const { processResult: t, response: r, state: n } = e;
            return t ? t(r, n) : r;
        }
        async function operation_initOperation(e) {
            const { init: t, stateProxy: r, processResult: n, getOperationStatus: i, withOperationLocation: o, setErrorAsResult: a } = e;
            const { operationLocation: c, resourceLocation: l, metadata: u, response: f } = await t();
            if (c) o === null || o === void 0 ? void 0 : o(c, false);
            const d = {
                metadata: u,
                operationLocation: c,
                resourceLocation: l
            };
            s.verbose(`LRO: Operation description:`, d);
            const p = r.initState(d);
            const g = i({
                response: f,
                state: p,
                operationLocation: c
            });
            processOperationStatus({
                state: p,
                status: g,
                stateProxy: r,
                response: f,
                setErrorAsResult: a,
                processResult: n
            });
            return p;
        }
        async function pollOperationHelper(e) {
            const { poll: t, state: r, stateProxy: n, operationLocation: i, getOperationStatus: a, getResourceLocation: c, isOperationError: l, options: u } = e;
            const f = await t(i, u).catch(setStateError({
                state: r,
                stateProxy: n,
                isOperationError: l
            }));
            const d = a(f, r);
            s.verbose(`LRO: Status:\n\tPolling from: ${r.config.operationLocation}\n\tOperation status: ${d}\n\tPolling status: ${o.includes(d) ? "Stopped" : "Running"}`);
            if (d === "succeeded") {
                const e = c(f, r);
                if (e !== undefined) {
                    return {
                        response: await t(e).catch(setStateError({
                            state: r,
                            stateProxy: n,
                            isOperationError: l
                        })),
                        status: d
                    };
                }
            }
            return {
                response: f,
                status: d
            };
        }
        async function operation_pollOperation(e) {
            const { poll: t, state: r, stateProxy: n, options: s, getOperationStatus: i, getResourceLocation: a, getOperationLocation: c, isOperationError: l, withOperationLocation: u, getPollingInterval: f, processResult: d, getError: p, updateState: g, setDelay: h, isDone: A, setErrorAsResult: m } = e;
            const { operationLocation: y } = r.config;
            if (y !== undefined) {
                const { response: e, status: I } = await pollOperationHelper({
                    poll: t,
                    getOperationStatus: i,
                    state: r,
                    stateProxy: n,
                    operationLocation: y,
                    getResourceLocation: a,
                    isOperationError: l,
                    options: s
                });
                processOperationStatus({
                    status: I,
                    response: e,
                    state: r,
                    stateProxy: n,
                    isDone: A,
                    processResult: d,
                    getError: p,
                    setErrorAsResult: m
                });
                if (!o.includes(I)) {
                    const t = f === null || f === void 0 ? void 0 : f(e);
                    if (t) h(t);
                    const n = c === null || c === void 0 ? void 0 : c(e, r);
                    if (n !== undefined) {
                        const e = y !== n;
                        r.config.operationLocation = n;
                        u === null || u === void 0 ? void 0 : u(n, e);
                    } else u === null || u === void 0 ? void 0 : u(y, false);
                }
                g === null || g === void 0 ? void 0 : g(r, e);
            }
        }
        /*! ./node_modules/@azure/core-lro/dist/esm/http/operation.js */ function getOperationLocationPollingUrl(e) {
            const { azureAsyncOperation: t, operationLocation: r } = e;
            return r !== null && r !== void 0 ? r : t;
        }
        function getLocationHeader(e) {
            return e.headers["location"];
        }
        function getOperationLocationHeader(e) {
            return e.headers["operation-location"];
        }
        function getAzureAsyncOperationHeader(e) {
            return e.headers["azure-asyncoperation"];
        }
        function findResourceLocation(e) {
            var t;
            const { location: r, requestMethod: n, requestPath: s, resourceLocationConfig: i } = e;
            switch(n){
                case "PUT":
                    {
                        return s;
                    }
                case "DELETE":
                    {
                        return undefined;
                    }
                case "PATCH":
                    {
                        return (t = getDefault()) !== null && t !== void 0 ? t : s;
                    }
                default:
                    {
                        return getDefault();
                    }
            }
            function getDefault() {
                switch(i){
                    case "azure-async-operation":
                        {
                            return undefined;
                        }
                    case "original-uri":
                        {
                            return s;
                        }
                    case "location":
                    default:
                        {
                            return r;
                        }
                }
            }
        }
        function operation_inferLroMode(e) {
            const { rawResponse: t, requestMethod: r, requestPath: n, resourceLocationConfig: s } = e;
            const i = getOperationLocationHeader(t);
            const o = getAzureAsyncOperationHeader(t);
            const a = getOperationLocationPollingUrl({
                operationLocation: i,
                azureAsyncOperation: o
            });
            const c = getLocationHeader(t);
            const l = r === null || r === void 0 ? void 0 : r.toLocaleUpperCase();
            if (a !== undefined) {
                return {
                    mode: "OperationLocation",
                    operationLocation: a,
                    resourceLocation: findResourceLocation({
                        requestMethod: l,
                        location: c,
                        requestPath: n,
                        resourceLocationConfig: s
                    })
                };
            } else if (c !== undefined) {
                return {
                    mode: "ResourceLocation",
                    operationLocation: c
                };
            } else if (l === "PUT" && n) {
                return {
                    mode: "Body",
                    operationLocation: n
                };
            } else {
                return undefined;
            }
        }
        function transformStatus(e) {
            const { status: t, statusCode: r } = e;
            if (typeof t !== "string" && t !== undefined) {
                throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${t}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
            }
            switch(t === null || t === void 0 ? void 0 : t.toLocaleLowerCase()){
                case undefined:
                    return toOperationStatus(r);
                case "succeeded":
                    return "succeeded";
                case "failed":
                    return "failed";
                case "running":
                case "accepted":
                case "started":
                case "canceling":
                case "cancelling":
                    return "running";
                case "canceled":
                case "cancelled":
                    return "canceled";
                default:
                    {
                        s.verbose(`LRO: unrecognized operation status: ${t}`);
                        return t;
                    }
            }
        }
        function getStatus(e) {
            var t;
            const { status: r } = (t = e.body) !== null && t !== void 0 ? t : {};
            return transformStatus({
                status: r,
                statusCode: e.statusCode
            });
        }
        function getProvisioningState(e) {
            var t, r;
            const { properties: n, provisioningState: s } = (t = e.body) !== null && t !== void 0 ? t : {};
            const i = (r = n === null || n === void 0 ? void 0 : n.provisioningState) !== null && r !== void 0 ? r : s;
            return transformStatus({
                status: i,
                statusCode: e.statusCode
            });
        }
        function toOperationStatus(e) {
            if (e === 202) {
                return "running";
            } else if (e < 300) {
                return "succeeded";
            } else {
                return "failed";
            }
        }
        function operation_parseRetryAfter({ rawResponse: e }) {
            const t = e.headers["retry-after"];
            if (t !== undefined) {
                const e = parseInt(t);
                return isNaN(e) ? calculatePollingIntervalFromDate(new Date(t)) : e * 1000;
            }
            return undefined;
        }
        function operation_getErrorFromResponse(e) {
            const t = accessBodyProperty(e, "error");
            if (!t) {
                s.warning(`The long-running operation failed but there is no error property in the response's body`);
                return;
            }
            if (!t.code || !t.message) {
                s.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or message`);
                return;
            }
            return t;
        }
        function calculatePollingIntervalFromDate(e) {
            const t = Math.floor(new Date().getTime());
            const r = e.getTime();
            if (t < r) {
                return r - t;
            }
            return undefined;
        }
        function operation_getStatusFromInitialResponse(e) {
            const { response: t, state: r, operationLocation: n } = e;
            function helper() {
                var e;
                const n = (e = r.config.metadata) === null || e === void 0 ? void 0 : e["mode"];
                switch(n){
                    case undefined:
                        return toOperationStatus(t.rawResponse.statusCode);
                    case "Body":
                        return operation_getOperationStatus(t, r);
                    default:
                        return "running";
                }
            }
            const s = helper();
            return s === "running" && n === undefined ? "succeeded" : s;
        }
        async function initHttpOperation(e) {
            const { stateProxy: t, resourceLocationConfig: r, processResult: n, lro: s, setErrorAsResult: i } = e;
            return operation_initOperation({
                init: async ()=>{
                    const e = await s.sendInitialRequest();
                    const t = operation_inferLroMode({
                        rawResponse: e.rawResponse,
                        requestPath: s.requestPath,
                        requestMethod: s.requestMethod,
                        resourceLocationConfig: r
                    });
                    return Object.assign({
                        response: e,
                        operationLocation: t === null || t === void 0 ? void 0 : t.operationLocation,
                        resourceLocation: t === null || t === void 0 ? void 0 : t.resourceLocation
                    }, (t === null || t === void 0 ? void 0 : t.mode) ? {
                        metadata: {
                            mode: t.mode
                        }
                    } : {});
                },
                stateProxy: t,
                processResult: n ? ({ flatResponse: e }, t)=>n(e, t) : ({ flatResponse: e })=>e,
                getOperationStatus: operation_getStatusFromInitialResponse,
                setErrorAsResult: i
            });
        }
        function operation_getOperationLocation({ rawResponse: e }, t) {
            var r;
            const n = (r = t.config.metadata) === null || r === void 0 ? void 0 : r["mode"];
            switch(n){
                case "OperationLocation":
                    {
                        return getOperationLocationPollingUrl({
                            operationLocation: getOperationLocationHeader(e),
                            azureAsyncOperation: getAzureAsyncOperationHeader(e)
                        });
                    }
                case "ResourceLocation":
                    {
                        return getLocationHeader(e);
                    }
                case "Body":
                default:
                    {
                        return undefined;
                    }
            }
        }
        function operation_getOperationStatus({ rawResponse: e }, t) {
            var r;
            const n = (r = t.config.metadata) === null || r === void 0 ? void 0 : r["mode"];
            switch(n){
                case "OperationLocation":
                    {
                        return getStatus(e);
                    }
                case "ResourceLocation":
                    {
                        return toOperationStatus(e.statusCode);
                    }
                case "Body":
                    {
                        return getProvisioningState(e);
                    }
                default:
                    throw new Error(`Internal error: Unexpected operation mode: ${n}`);
            }
        }
        function accessBodyProperty({ flatResponse: e, rawResponse: t }, r) {
            var n, s;
            return (n = e === null || e === void 0 ? void 0 : e[r]) !== null && n !== void 0 ? n : (s = t.body) === null || s === void 0 ? void 0 : s[r];
        }
        function operation_getResourceLocation(e, t) {
            const r = accessBodyProperty(e, "resourceLocation");
            if (r && typeof r === "string") {
                t.config.resourceLocation = r;
            }
            return t.config.resourceLocation;
        }
        function operation_isOperationError(e) {
            return e.name === "RestError";
        }
        async function pollHttpOperation(e) {
            const { lro: t, stateProxy: r, options: n, processResult: s, updateState: i, setDelay: o, state: a, setErrorAsResult: c } = e;
            return operation_pollOperation({
                state: a,
                stateProxy: r,
                setDelay: o,
                processResult: s ? ({ flatResponse: e }, t)=>s(e, t) : ({ flatResponse: e })=>e,
                getError: operation_getErrorFromResponse,
                updateState: i,
                getPollingInterval: operation_parseRetryAfter,
                getOperationLocation: operation_getOperationLocation,
                getOperationStatus: operation_getOperationStatus,
                isOperationError: operation_isOperationError,
                getResourceLocation: operation_getResourceLocation,
                options: n,
                poll: async (e, r)=>t.sendPollRequest(e, r),
                setErrorAsResult: c
            });
        }
        var a = r(16966);
        /*! ./node_modules/@azure/core-lro/dist/esm/poller/poller.js */ const createStateProxy = ()=>({
                initState: (e)=>({
                        status: "running",
                        config: e
                    }),
                setCanceled: (e)=>e.status = "canceled",
                setError: (e, t)=>e.error = t,
                setResult: (e, t)=>e.result = t,
                setRunning: (e)=>e.status = "running",
                setSucceeded: (e)=>e.status = "succeeded",
                setFailed: (e)=>e.status = "failed",
                getError: (e)=>e.error,
                getResult: (e)=>e.result,
                isCanceled: (e)=>e.status === "canceled",
                isFailed: (e)=>e.status === "failed",
                isRunning: (e)=>e.status === "running",
                isSucceeded: (e)=>e.status === "succeeded"
            });
        function poller_buildCreatePoller(e) {
            const { getOperationLocation: t, getStatusFromInitialResponse: r, getStatusFromPollResponse: n, isOperationError: s, getResourceLocation: i, getPollingInterval: o, getError: a, resolveOnUnsuccessful: c } = e;
            return async ({ init: e, poll: l }, u)=>{
                const { processResult: f, updateState: d, withOperationLocation: p, intervalInMs: g = POLL_INTERVAL_IN_MS, restoreFrom: h } = u || {};
                const A = createStateProxy();
                const m = p ? (()=>{
                    let e = false;
                    return (t, r)=>{
                        if (r) p(t);
                        else if (!e) p(t);
                        e = true;
                    };
                })() : undefined;
                const y = h ? deserializeState(h) : await initOperation({
                    init: e,
                    stateProxy: A,
                    processResult: f,
                    getOperationStatus: r,
                    withOperationLocation: m,
                    setErrorAsResult: !c
                });
                let I;
                const C = new AbortController();
                const b = new Map();
                const handleProgressEvents = async ()=>b.forEach((e)=>e(y));
                const E = "Operation was canceled";
                let w = g;
                const S = {
                    getOperationState: ()=>y,
                    getResult: ()=>y.result,
                    isDone: ()=>[
                            "succeeded",
                            "failed",
                            "canceled"
                        ].includes(y.status),
                    isStopped: ()=>I === undefined,
                    stopPolling: ()=>{
                        C.abort();
                    },
                    toString: ()=>JSON.stringify({
                            state: y
                        }),
                    onProgress: (e)=>{
                        const t = Symbol();
                        b.set(t, e);
                        return ()=>b.delete(t);
                    },
                    pollUntilDone: (e)=>I !== null && I !== void 0 ? I : I = (async ()=>{
                            const { abortSignal: t } = e || {};
                            function abortListener() {
                                C.abort();
                            }
                            const r = C.signal;
                            if (t === null || t === void 0 ? void 0 : t.aborted) {
                                C.abort();
                            } else if (!r.aborted) {
                                t === null || t === void 0 ? void 0 : t.addEventListener("abort", abortListener, {
                                    once: true
                                });
                            }
                            try {
                                if (!S.isDone()) {
                                    await S.poll({
                                        abortSignal: r
                                    });
                                    while(!S.isDone()){
                                        await delay(w, {
                                            abortSignal: r
                                        });
                                        await S.poll({
                                            abortSignal: r
                                        });
                                    }
                                }
                            } finally{
                                t === null || t === void 0 ? void 0 : t.removeEventListener("abort", abortListener);
                            }
                            if (c) {
                                return S.getResult();
                            } else {
                                switch(y.status){
                                    case "succeeded":
                                        return S.getResult();
                                    case "canceled":
                                        throw new Error(E);
                                    case "failed":
                                        throw y.error;
                                    case "notStarted":
                                    case "running":
                                        throw new Error(`Polling completed without succeeding or failing`);
                                }
                            }
                        })().finally(()=>{
                            I = undefined;
                        }),
                    async poll (e) {
                        if (c) {
                            if (S.isDone()) return;
                        } else {
                            switch(y.status){
                                case "succeeded":
                                    return;
                                case "canceled":
                                    throw new Error(E);
                                case "failed":
                                    throw y.error;
                            }
                        }
                        await pollOperation({
                            poll: l,
                            state: y,
                            stateProxy: A,
                            getOperationLocation: t,
                            isOperationError: s,
                            withOperationLocation: m,
                            getPollingInterval: o,
                            getOperationStatus: n,
                            getResourceLocation: i,
                            processResult: f,
                            getError: a,
                            updateState: d,
                            options: e,
                            setDelay: (e)=>{
                                w = e;
                            },
                            setErrorAsResult: !c
                        });
                        await handleProgressEvents();
                        if (!c) {
                            switch(y.status){
                                case "canceled":
                                    throw new Error(E);
                                case "failed":
                                    throw y.error;
                            }
                        }
                    }
                };
                return S;
            };
        }
        /*! ./node_modules/@azure/core-lro/dist/esm/http/poller.js */ async function createHttpPoller(e, t) {
            const { resourceLocationConfig: r, intervalInMs: n, processResult: s, restoreFrom: i, updateState: o, withOperationLocation: a, resolveOnUnsuccessful: c = false } = t || {};
            return buildCreatePoller({
                getStatusFromInitialResponse,
                getStatusFromPollResponse: getOperationStatus,
                isOperationError,
                getOperationLocation,
                getResourceLocation,
                getPollingInterval: parseRetryAfter,
                getError: getErrorFromResponse,
                resolveOnUnsuccessful: c
            })({
                init: async ()=>{
                    const t = await e.sendInitialRequest();
                    const n = inferLroMode({
                        rawResponse: t.rawResponse,
                        requestPath: e.requestPath,
                        requestMethod: e.requestMethod,
                        resourceLocationConfig: r
                    });
                    return Object.assign({
                        response: t,
                        operationLocation: n === null || n === void 0 ? void 0 : n.operationLocation,
                        resourceLocation: n === null || n === void 0 ? void 0 : n.resourceLocation
                    }, (n === null || n === void 0 ? void 0 : n.mode) ? {
                        metadata: {
                            mode: n.mode
                        }
                    } : {});
                },
                poll: e.sendPollRequest
            }, {
                intervalInMs: n,
                withOperationLocation: a,
                restoreFrom: i,
                updateState: o,
                processResult: s ? ({ flatResponse: e }, t)=>s(e, t) : ({ flatResponse: e })=>e
            });
        }
        /*! ./node_modules/@azure/core-lro/dist/esm/legacy/lroEngine/operation.js */ const operation_createStateProxy = ()=>({
                initState: (e)=>({
                        config: e,
                        isStarted: true
                    }),
                setCanceled: (e)=>e.isCancelled = true,
                setError: (e, t)=>e.error = t,
                setResult: (e, t)=>e.result = t,
                setRunning: (e)=>e.isStarted = true,
                setSucceeded: (e)=>e.isCompleted = true,
                setFailed: ()=>{},
                getError: (e)=>e.error,
                getResult: (e)=>e.result,
                isCanceled: (e)=>!!e.isCancelled,
                isFailed: (e)=>!!e.error,
                isRunning: (e)=>!!e.isStarted,
                isSucceeded: (e)=>Boolean(e.isCompleted && !e.isCancelled && !e.error)
            });
        let GenericPollOperation = class GenericPollOperation {
            constructor(e, t, r, n, s, i, o){
                this.state = e;
                this.lro = t;
                this.setErrorAsResult = r;
                this.lroResourceLocationConfig = n;
                this.processResult = s;
                this.updateState = i;
                this.isDone = o;
            }
            setPollerConfig(e) {
                this.pollerConfig = e;
            }
            async update(e) {
                var t;
                const r = operation_createStateProxy();
                if (!this.state.isStarted) {
                    this.state = Object.assign(Object.assign({}, this.state), await initHttpOperation({
                        lro: this.lro,
                        stateProxy: r,
                        resourceLocationConfig: this.lroResourceLocationConfig,
                        processResult: this.processResult,
                        setErrorAsResult: this.setErrorAsResult
                    }));
                }
                const n = this.updateState;
                const s = this.isDone;
                if (!this.state.isCompleted && this.state.error === undefined) {
                    await pollHttpOperation({
                        lro: this.lro,
                        state: this.state,
                        stateProxy: r,
                        processResult: this.processResult,
                        updateState: n ? (e, { rawResponse: t })=>n(e, t) : undefined,
                        isDone: s ? ({ flatResponse: e }, t)=>s(e, t) : undefined,
                        options: e,
                        setDelay: (e)=>{
                            this.pollerConfig.intervalInMs = e;
                        },
                        setErrorAsResult: this.setErrorAsResult
                    });
                }
                (t = e === null || e === void 0 ? void 0 : e.fireProgress) === null || t === void 0 ? void 0 : t.call(e, this.state);
                return this;
            }
            async cancel() {
                s.error("`cancelOperation` is deprecated because it wasn't implemented");
                return this;
            }
            toString() {
                return JSON.stringify({
                    state: this.state
                });
            }
        };
        /*! ./node_modules/@azure/core-lro/dist/esm/legacy/poller.js */ let PollerStoppedError = class PollerStoppedError extends Error {
            constructor(e){
                super(e);
                this.name = "PollerStoppedError";
                Object.setPrototypeOf(this, PollerStoppedError.prototype);
            }
        };
        let PollerCancelledError = class PollerCancelledError extends Error {
            constructor(e){
                super(e);
                this.name = "PollerCancelledError";
                Object.setPrototypeOf(this, PollerCancelledError.prototype);
            }
        };
        let Poller = class Poller {
            constructor(e){
                this.resolveOnUnsuccessful = false;
                this.stopped = true;
                this.pollProgressCallbacks = [];
                this.operation = e;
                this.promise = new Promise((e, t)=>{
                    this.resolve = e;
                    this.reject = t;
                });
                this.promise.catch(()=>{});
            }
            async startPolling(e = {}) {
                if (this.stopped) {
                    this.stopped = false;
                }
                while(!this.isStopped() && !this.isDone()){
                    await this.poll(e);
                    await this.delay();
                }
            }
            async pollOnce(e = {}) {
                if (!this.isDone()) {
                    this.operation = await this.operation.update({
                        abortSignal: e.abortSignal,
                        fireProgress: this.fireProgress.bind(this)
                    });
                }
                this.processUpdatedState();
            }
            fireProgress(e) {
                for (const t of this.pollProgressCallbacks){
                    t(e);
                }
            }
            async cancelOnce(e = {}) {
                this.operation = await this.operation.cancel(e);
            }
            poll(e = {}) {
                if (!this.pollOncePromise) {
                    this.pollOncePromise = this.pollOnce(e);
                    const clearPollOncePromise = ()=>{
                        this.pollOncePromise = undefined;
                    };
                    this.pollOncePromise.then(clearPollOncePromise, clearPollOncePromise).catch(this.reject);
                }
                return this.pollOncePromise;
            }
            processUpdatedState() {
                if (this.operation.state.error) {
                    this.stopped = true;
                    if (!this.resolveOnUnsuccessful) {
                        this.reject(this.operation.state.error);
                        throw this.operation.state.error;
                    }
                }
                if (this.operation.state.isCancelled) {
                    this.stopped = true;
                    if (!this.resolveOnUnsuccessful) {
                        const e = new PollerCancelledError("Operation was canceled");
                        this.reject(e);
                        throw e;
                    }
                }
                if (this.isDone() && this.resolve) {
                    this.resolve(this.getResult());
                }
            }
            async pollUntilDone(e = {}) {
                if (this.stopped) {
                    this.startPolling(e).catch(this.reject);
                }
                this.processUpdatedState();
                return this.promise;
            }
            onProgress(e) {
                this.pollProgressCallbacks.push(e);
                return ()=>{
                    this.pollProgressCallbacks = this.pollProgressCallbacks.filter((t)=>t !== e);
                };
            }
            isDone() {
                const e = this.operation.state;
                return Boolean(e.isCompleted || e.isCancelled || e.error);
            }
            stopPolling() {
                if (!this.stopped) {
                    this.stopped = true;
                    if (this.reject) {
                        this.reject(new PollerStoppedError("This poller is already stopped"));
                    }
                }
            }
            isStopped() {
                return this.stopped;
            }
            cancelOperation(e = {}) {
                if (!this.cancelPromise) {
                    this.cancelPromise = this.cancelOnce(e);
                } else if (e.abortSignal) {
                    throw new Error("A cancel request is currently pending");
                }
                return this.cancelPromise;
            }
            getOperationState() {
                return this.operation.state;
            }
            getResult() {
                const e = this.operation.state;
                return e.result;
            }
            toString() {
                return this.operation.toString();
            }
        };
        /*! ./node_modules/@azure/core-lro/dist/esm/legacy/lroEngine/lroEngine.js */ let LroEngine = class LroEngine extends Poller {
            constructor(e, t){
                const { intervalInMs: r = i, resumeFrom: n, resolveOnUnsuccessful: s = false, isDone: o, lroResourceLocationConfig: a, processResult: c, updateState: l } = t || {};
                const u = n ? operation_deserializeState(n) : {};
                const f = new GenericPollOperation(u, e, !s, a, c, l, o);
                super(f);
                this.resolveOnUnsuccessful = s;
                this.config = {
                    intervalInMs: r
                };
                f.setPollerConfig(this.config);
            }
            delay() {
                return new Promise((e)=>setTimeout(()=>e(), this.config.intervalInMs));
            }
        };
    /*! ./node_modules/@azure/core-lro/dist/esm/legacy/lroEngine/index.js */ /*! ./node_modules/@azure/core-lro/dist/esm/index.js */ }),
    54918: (function (e, t, r) {
        r.d(t, {
            pj: ()=>N,
            N$: ()=>bearerTokenAuthenticationPolicy,
            fl: ()=>createDefaultHttpClient1,
            O8: ()=>createEmptyPipeline1,
            Nc: ()=>createHttpHeaders1,
            Fp: ()=>createPipelineFromOptions1,
            G6: ()=>createPipelineRequest1,
            e4: ()=>y,
            nV: ()=>getDefaultProxySettings,
            T0: ()=>isRestError1,
            Ou: ()=>c
        });
        var n = r(42056);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js */ function createEmptyPipeline1() {
            return (0, n.O8)();
        }
        var s = r(7567);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/log.js */ const i = (0, s.KV)("core-rest-pipeline");
        var o = r(30629);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js */ const a = null && tspLogPolicyName;
        function logPolicy1(e = {}) {
            return (0, o.rO)({
                logger: i.info,
                ...e
            });
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js */ const c = o.Ou;
        function redirectPolicy1(e = {}) {
            return (0, o.xF)(e);
        }
        var l = r(48161);
        var u = r(1708);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js */ function getHeaderName() {
            return "User-Agent";
        }
        async function setPlatformSpecificData1(e) {
            if (u && u.versions) {
                const t = `${l.type()} ${l.release()}; ${l.arch()}`;
                if (u.versions.bun) {
                    e.set("Bun", `${u.versions.bun} (${t})`);
                } else if (u.versions.deno) {
                    e.set("Deno", `${u.versions.deno} (${t})`);
                } else if (u.versions.node) {
                    e.set("Node", `${u.versions.node} (${t})`);
                }
            }
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/constants.js */ const f = "1.24.0";
        const d = 3;
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js */ function getUserAgentString(e) {
            const t = [];
            for (const [r, n] of e){
                const e = n ? `${r}/${n}` : r;
                t.push(e);
            }
            return t.join(" ");
        }
        function getUserAgentHeaderName() {
            return getHeaderName();
        }
        async function getUserAgentValue1(e) {
            const t = new Map();
            t.set("core-rest-pipeline", f);
            await setPlatformSpecificData1(t);
            const r = getUserAgentString(t);
            const n = e ? `${e} ${r}` : r;
            return n;
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js */ const p = getUserAgentHeaderName();
        const g = "userAgentPolicy";
        function userAgentPolicy1(e = {}) {
            const t = getUserAgentValue1(e.userAgentPrefix);
            return {
                name: g,
                async sendRequest (e, r) {
                    if (!e.headers.has(p)) {
                        e.headers.set(p, await t);
                    }
                    return r(e);
                }
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/util/createFile.js */ function createFile(e, t, r = {}) {
            return createRawFile(e, t, r);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/util/file.js */ function isNodeReadableStream1(e) {
            return typeof e === "object" && e !== null && "pipe" in e && typeof e.pipe === "function";
        }
        const h = {
            arrayBuffer: ()=>{
                throw new Error("Not implemented");
            },
            bytes: ()=>{
                throw new Error("Not implemented");
            },
            slice: ()=>{
                throw new Error("Not implemented");
            },
            text: ()=>{
                throw new Error("Not implemented");
            }
        };
        const A = Symbol("rawContent");
        function hasRawContent(e) {
            return typeof e[A] === "function";
        }
        function getRawContent(e) {
            if (hasRawContent(e)) {
                return e[A]();
            } else {
                return e;
            }
        }
        function file_createRawFile(e, t, r = {}) {
            return {
                ...h,
                type: r.type ?? "",
                lastModified: r.lastModified ?? new Date().getTime(),
                webkitRelativePath: r.webkitRelativePath ?? "",
                size: e.byteLength,
                name: t,
                arrayBuffer: async ()=>toArrayBuffer(e).buffer,
                stream: ()=>new Blob([
                        toArrayBuffer(e)
                    ]).stream(),
                [A]: ()=>e
            };
        }
        function createFileFromStream(e, t, r = {}) {
            return {
                ...h,
                type: r.type ?? "",
                lastModified: r.lastModified ?? new Date().getTime(),
                webkitRelativePath: r.webkitRelativePath ?? "",
                size: r.size ?? -1,
                name: t,
                stream: ()=>{
                    const t = e();
                    if (isNodeReadableStream1(t)) {
                        throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
                    }
                    return t;
                },
                [A]: e
            };
        }
        function hasArrayBuffer(e) {
            return "resize" in e.buffer;
        }
        function toArrayBuffer(e) {
            if (hasArrayBuffer(e)) {
                if (e.byteOffset !== 0 || e.byteLength !== e.buffer.byteLength) {
                    return new Uint8Array(e);
                }
                return e;
            }
            return e.map((e)=>e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js */ const m = o.uD;
        function multipartPolicy1() {
            const e = (0, o.JA)();
            return {
                name: m,
                sendRequest: async (t, r)=>{
                    if (t.multipartBody) {
                        for (const e of t.multipartBody.parts){
                            if (hasRawContent(e.body)) {
                                e.body = getRawContent(e.body);
                            }
                        }
                    }
                    return e.sendRequest(t, r);
                }
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js */ const y = o.e4;
        function decompressResponsePolicy1() {
            return (0, o.rQ)();
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js */ const I = null && tspDefaultRetryPolicyName;
        function defaultRetryPolicy1(e = {}) {
            return (0, o.ur)(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js */ const C = null && tspFormDataPolicyName;
        function formDataPolicy1() {
            return (0, o.jh)();
        }
        var b = r(16966);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js */ const E = null && tspProxyPolicyName;
        function getDefaultProxySettings(e) {
            return (0, o.nV)(e);
        }
        function proxyPolicy1(e, t) {
            return (0, o.Ll)(e, t);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js */ const w = "setClientRequestIdPolicy";
        function setClientRequestIdPolicy(e = "x-ms-client-request-id") {
            return {
                name: w,
                async sendRequest (t, r) {
                    if (!t.headers.has(e)) {
                        t.headers.set(e, t.requestId);
                    }
                    return r(t);
                }
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js */ const S = null && tspAgentPolicyName;
        function agentPolicy1(e) {
            return (0, o.ew)(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js */ const B = null && tspTlsPolicyName;
        function tlsPolicy1(e) {
            return (0, o.iY)(e);
        }
        var v = r(65433);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/restError.js */ const N = n.pj;
        function isRestError1(e) {
            return (0, n.T0)(e);
        }
        var O = r(1834);
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js */ const D = "tracingPolicy";
        function tracingPolicy(e = {}) {
            const t = getUserAgentValue1(e.userAgentPrefix);
            const r = new O.If({
                additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
            });
            const n = tryCreateTracingClient();
            return {
                name: D,
                async sendRequest (e, s) {
                    if (!n) {
                        return s(e);
                    }
                    const i = await t;
                    const o = {
                        "http.url": r.sanitizeUrl(e.url),
                        "http.method": e.method,
                        "http.user_agent": i,
                        requestId: e.requestId
                    };
                    if (i) {
                        o["http.user_agent"] = i;
                    }
                    const { span: a, tracingContext: c } = tryCreateSpan(n, e, o) ?? {};
                    if (!a || !c) {
                        return s(e);
                    }
                    try {
                        const t = await n.withContext(c, s, e);
                        tryProcessResponse(a, t);
                        return t;
                    } catch (e) {
                        tryProcessError(a, e);
                        throw e;
                    }
                }
            };
        }
        function tryCreateTracingClient() {
            try {
                return (0, v.y)({
                    namespace: "",
                    packageName: "@azure/core-rest-pipeline",
                    packageVersion: f
                });
            } catch (e) {
                i.warning(`Error when creating the TracingClient: ${(0, b.u1)(e)}`);
                return undefined;
            }
        }
        function tryCreateSpan(e, t, r) {
            try {
                const { span: n, updatedOptions: s } = e.startSpan(`HTTP ${t.method}`, {
                    tracingOptions: t.tracingOptions
                }, {
                    spanKind: "client",
                    spanAttributes: r
                });
                if (!n.isRecording()) {
                    n.end();
                    return undefined;
                }
                const i = e.createRequestHeaders(s.tracingOptions.tracingContext);
                for (const [e, r] of Object.entries(i)){
                    t.headers.set(e, r);
                }
                return {
                    span: n,
                    tracingContext: s.tracingOptions.tracingContext
                };
            } catch (e) {
                i.warning(`Skipping creating a tracing span due to an error: ${(0, b.u1)(e)}`);
                return undefined;
            }
        }
        function tryProcessError(e, t) {
            try {
                e.setStatus({
                    status: "error",
                    error: (0, b.bJ)(t) ? t : undefined
                });
                if (isRestError1(t) && t.statusCode) {
                    e.setAttribute("http.status_code", t.statusCode);
                }
                e.end();
            } catch (e) {
                i.warning(`Skipping tracing span processing due to an error: ${(0, b.u1)(e)}`);
            }
        }
        function tryProcessResponse(e, t) {
            try {
                e.setAttribute("http.status_code", t.status);
                const r = t.headers.get("x-ms-request-id");
                if (r) {
                    e.setAttribute("serviceRequestId", r);
                }
                if (t.status >= 400) {
                    e.setStatus({
                        status: "error"
                    });
                }
                e.end();
            } catch (e) {
                i.warning(`Skipping tracing span processing due to an error: ${(0, b.u1)(e)}`);
            }
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js */ function wrapAbortSignalLike(e) {
            if (e instanceof AbortSignal) {
                return {
                    abortSignal: e
                };
            }
            if (e.aborted) {
                return {
                    abortSignal: AbortSignal.abort("reason" in e ? e.reason : undefined)
                };
            }
            const t = new AbortController();
            let r = true;
            function cleanup() {
                if (r) {
                    e.removeEventListener("abort", listener);
                    r = false;
                }
            }
            function listener() {
                t.abort("reason" in e ? e.reason : undefined);
                cleanup();
            }
            e.addEventListener("abort", listener);
            return {
                abortSignal: t.signal,
                cleanup
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js */ const R = "wrapAbortSignalLikePolicy";
        function wrapAbortSignalLikePolicy() {
            return {
                name: R,
                sendRequest: async (e, t)=>{
                    if (!e.abortSignal) {
                        return t(e);
                    }
                    const { abortSignal: r, cleanup: n } = wrapAbortSignalLike(e.abortSignal);
                    e.abortSignal = r;
                    try {
                        return await t(e);
                    } finally{
                        n?.();
                    }
                }
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js */ function createPipelineFromOptions1(e) {
            const t = createEmptyPipeline1();
            if (b.qx) {
                if (e.agent) {
                    t.addPolicy(agentPolicy1(e.agent));
                }
                if (e.tlsOptions) {
                    t.addPolicy(tlsPolicy1(e.tlsOptions));
                }
                t.addPolicy(proxyPolicy1(e.proxyOptions));
                t.addPolicy(decompressResponsePolicy1());
            }
            t.addPolicy(wrapAbortSignalLikePolicy());
            t.addPolicy(formDataPolicy1(), {
                beforePolicies: [
                    m
                ]
            });
            t.addPolicy(userAgentPolicy1(e.userAgentOptions));
            t.addPolicy(setClientRequestIdPolicy(e.telemetryOptions?.clientRequestIdHeaderName));
            t.addPolicy(multipartPolicy1(), {
                afterPhase: "Deserialize"
            });
            t.addPolicy(defaultRetryPolicy1(e.retryOptions), {
                phase: "Retry"
            });
            t.addPolicy(tracingPolicy({
                ...e.userAgentOptions,
                ...e.loggingOptions
            }), {
                afterPhase: "Retry"
            });
            if (b.qx) {
                t.addPolicy(redirectPolicy1(e.redirectOptions), {
                    afterPhase: "Retry"
                });
            }
            t.addPolicy(logPolicy1(e.loggingOptions), {
                afterPhase: "Sign"
            });
            return t;
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js */ function createDefaultHttpClient1() {
            const e = (0, n.fl)();
            return {
                async sendRequest (t) {
                    const { abortSignal: r, cleanup: n } = t.abortSignal ? wrapAbortSignalLike(t.abortSignal) : {};
                    try {
                        t.abortSignal = r;
                        return await e.sendRequest(t);
                    } finally{
                        n?.();
                    }
                }
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js */ function createHttpHeaders1(e) {
            return (0, n.Nc)(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js */ function createPipelineRequest1(e) {
            return (0, n.G6)(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/exponentialRetryPolicy.js */ const T = null && tspExponentialRetryPolicyName;
        function exponentialRetryPolicy(e = {}) {
            return tspExponentialRetryPolicy(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/systemErrorRetryPolicy.js */ const Q = null && tspSystemErrorRetryPolicyName;
        function systemErrorRetryPolicy(e = {}) {
            return tspSystemErrorRetryPolicy(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/throttlingRetryPolicy.js */ const P = null && tspThrottlingRetryPolicyName;
        function throttlingRetryPolicy(e = {}) {
            return tspThrottlingRetryPolicy(e);
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js */ const x = (0, s.KV)("core-rest-pipeline retryPolicy");
        function retryPolicy1(e, t = {
            maxRetries: DEFAULT_RETRY_POLICY_COUNT
        }) {
            return tspRetryPolicy(e, {
                logger: x,
                ...t
            });
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js */ const k = {
            forcedRefreshWindowInMs: 1000,
            retryIntervalInMs: 3000,
            refreshWindowInMs: 1000 * 60 * 2
        };
        async function beginRefresh(e, t, r) {
            async function tryGetAccessToken() {
                if (Date.now() < r) {
                    try {
                        return await e();
                    } catch  {
                        return null;
                    }
                } else {
                    const t = await e();
                    if (t === null) {
                        throw new Error("Failed to refresh access token.");
                    }
                    return t;
                }
            }
            let n = await tryGetAccessToken();
            while(n === null){
                await (0, b.cb)(t);
                n = await tryGetAccessToken();
            }
            return n;
        }
        function tokenCycler_createTokenCycler(e, t) {
            let r = null;
            let n = null;
            let s;
            const i = {
                ...k,
                ...t
            };
            const o = {
                get isRefreshing () {
                    return r !== null;
                },
                get shouldRefresh () {
                    if (n === null) {
                        return true;
                    }
                    if (o.isRefreshing) {
                        return false;
                    }
                    if (n.refreshAfterTimestamp && n.refreshAfterTimestamp < Date.now()) {
                        return true;
                    }
                    return n.expiresOnTimestamp - i.refreshWindowInMs < Date.now();
                },
                get mustRefresh () {
                    return n === null || n.expiresOnTimestamp - i.forcedRefreshWindowInMs < Date.now();
                }
            };
            function refresh(t, a) {
                if (!o.isRefreshing) {
                    const tryGetAccessToken = ()=>e.getToken(t, a);
                    r = beginRefresh(tryGetAccessToken, i.retryIntervalInMs, n?.expiresOnTimestamp ?? Date.now()).then((e)=>{
                        r = null;
                        n = e;
                        s = a.tenantId;
                        return n;
                    }).catch((e)=>{
                        r = null;
                        n = null;
                        s = undefined;
                        throw e;
                    });
                }
                return r;
            }
            return async (e, t)=>{
                const r = Boolean(t.claims);
                const i = s !== t.tenantId;
                if (r) {
                    n = null;
                }
                const a = i || r || o.mustRefresh;
                if (a) {
                    return refresh(e, t);
                }
                if (o.shouldRefresh) {
                    refresh(e, t);
                }
                return n;
            };
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js */ const M = "bearerTokenAuthenticationPolicy";
        async function trySendRequest(e, t) {
            try {
                return [
                    await t(e),
                    undefined
                ];
            } catch (e) {
                if (isRestError1(e) && e.response) {
                    return [
                        e.response,
                        e
                    ];
                } else {
                    throw e;
                }
            }
        }
        async function defaultAuthorizeRequest(e) {
            const { scopes: t, getAccessToken: r, request: n } = e;
            const s = {
                abortSignal: n.abortSignal,
                tracingOptions: n.tracingOptions,
                enableCae: true
            };
            const i = await r(t, s);
            if (i) {
                e.request.headers.set("Authorization", `Bearer ${i.token}`);
            }
        }
        function isChallengeResponse(e) {
            return e.status === 401 && e.headers.has("WWW-Authenticate");
        }
        async function authorizeRequestOnCaeChallenge(e, t) {
            const { scopes: r } = e;
            const n = await e.getAccessToken(r, {
                enableCae: true,
                claims: t
            });
            if (!n) {
                return false;
            }
            e.request.headers.set("Authorization", `${n.tokenType ?? "Bearer"} ${n.token}`);
            return true;
        }
        function bearerTokenAuthenticationPolicy(e) {
            const { credential: t, scopes: r, challengeCallbacks: n } = e;
            const s = e.logger || i;
            const o = {
                authorizeRequest: n?.authorizeRequest?.bind(n) ?? defaultAuthorizeRequest,
                authorizeRequestOnChallenge: n?.authorizeRequestOnChallenge?.bind(n)
            };
            const a = t ? tokenCycler_createTokenCycler(t) : ()=>Promise.resolve(null);
            return {
                name: M,
                async sendRequest (e, t) {
                    if (!e.url.toLowerCase().startsWith("https://")) {
                        throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
                    }
                    await o.authorizeRequest({
                        scopes: Array.isArray(r) ? r : [
                            r
                        ],
                        request: e,
                        getAccessToken: a,
                        logger: s
                    });
                    let n;
                    let i;
                    let c;
                    [n, i] = await trySendRequest(e, t);
                    if (isChallengeResponse(n)) {
                        let l = getCaeChallengeClaims(n.headers.get("WWW-Authenticate"));
                        if (l) {
                            let o;
                            try {
                                o = atob(l);
                            } catch (e) {
                                s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`);
                                return n;
                            }
                            c = await authorizeRequestOnCaeChallenge({
                                scopes: Array.isArray(r) ? r : [
                                    r
                                ],
                                response: n,
                                request: e,
                                getAccessToken: a,
                                logger: s
                            }, o);
                            if (c) {
                                [n, i] = await trySendRequest(e, t);
                            }
                        } else if (o.authorizeRequestOnChallenge) {
                            c = await o.authorizeRequestOnChallenge({
                                scopes: Array.isArray(r) ? r : [
                                    r
                                ],
                                request: e,
                                response: n,
                                getAccessToken: a,
                                logger: s
                            });
                            if (c) {
                                [n, i] = await trySendRequest(e, t);
                            }
                            if (isChallengeResponse(n)) {
                                l = getCaeChallengeClaims(n.headers.get("WWW-Authenticate") ?? "");
                                if (l) {
                                    let o;
                                    try {
                                        o = atob(l);
                                    } catch (e) {
                                        s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`);
                                        return n;
                                    }
                                    c = await authorizeRequestOnCaeChallenge({
                                        scopes: Array.isArray(r) ? r : [
                                            r
                                        ],
                                        response: n,
                                        request: e,
                                        getAccessToken: a,
                                        logger: s
                                    }, o);
                                    if (c) {
                                        [n, i] = await trySendRequest(e, t);
                                    }
                                }
                            }
                        }
                    }
                    if (i) {
                        throw i;
                    } else {
                        return n;
                    }
                }
            };
        }
        function parseChallenges(e) {
            const t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
            const r = /(\w+)="([^"]*)"/g;
            const n = [];
            let s;
            while((s = t.exec(e)) !== null){
                const e = s[1];
                const t = s[2];
                const i = {};
                let o;
                while((o = r.exec(t)) !== null){
                    i[o[1]] = o[2];
                }
                n.push({
                    scheme: e,
                    params: i
                });
            }
            return n;
        }
        function getCaeChallengeClaims(e) {
            if (!e) {
                return;
            }
            const t = parseChallenges(e);
            return t.find((e)=>e.scheme === "Bearer" && e.params.claims && e.params.error === "insufficient_claims")?.params.claims;
        }
        /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/auxiliaryAuthenticationHeaderPolicy.js */ const L = "auxiliaryAuthenticationHeaderPolicy";
        const U = "x-ms-authorization-auxiliary";
        async function sendAuthorizeRequest(e) {
            const { scopes: t, getAccessToken: r, request: n } = e;
            const s = {
                abortSignal: n.abortSignal,
                tracingOptions: n.tracingOptions
            };
            return (await r(t, s))?.token ?? "";
        }
        function auxiliaryAuthenticationHeaderPolicy(e) {
            const { credentials: t, scopes: r } = e;
            const n = e.logger || coreLogger;
            const s = new WeakMap();
            return {
                name: L,
                async sendRequest (e, i) {
                    if (!e.url.toLowerCase().startsWith("https://")) {
                        throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");
                    }
                    if (!t || t.length === 0) {
                        n.info(`${L} header will not be set due to empty credentials.`);
                        return i(e);
                    }
                    const o = [];
                    for (const i of t){
                        let t = s.get(i);
                        if (!t) {
                            t = createTokenCycler(i);
                            s.set(i, t);
                        }
                        o.push(sendAuthorizeRequest({
                            scopes: Array.isArray(r) ? r : [
                                r
                            ],
                            request: e,
                            getAccessToken: t,
                            logger: n
                        }));
                    }
                    const a = (await Promise.all(o)).filter((e)=>Boolean(e));
                    if (a.length === 0) {
                        n.warning(`None of the auxiliary tokens are valid. ${U} header will not be set.`);
                        return i(e);
                    }
                    e.headers.set(U, a.map((e)=>`Bearer ${e}`).join(", "));
                    return i(e);
                }
            };
        }
    /*! ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js */ }),
    65433: (function (e, t, r) {
        r.d(t, {
            y: ()=>createTracingClient
        });
        /*! ./node_modules/@azure/core-tracing/dist/esm/tracingContext.js */ const n = {
            span: Symbol.for("@azure/core-tracing span"),
            namespace: Symbol.for("@azure/core-tracing namespace")
        };
        function createTracingContext(e = {}) {
            let t = new TracingContextImpl(e.parentContext);
            if (e.span) {
                t = t.setValue(n.span, e.span);
            }
            if (e.namespace) {
                t = t.setValue(n.namespace, e.namespace);
            }
            return t;
        }
        let TracingContextImpl = class TracingContextImpl {
            _contextMap;
            constructor(e){
                this._contextMap = e instanceof TracingContextImpl ? new Map(e._contextMap) : new Map();
            }
            setValue(e, t) {
                const r = new TracingContextImpl(this);
                r._contextMap.set(e, t);
                return r;
            }
            getValue(e) {
                return this._contextMap.get(e);
            }
            deleteValue(e) {
                const t = new TracingContextImpl(this);
                t._contextMap.delete(e);
                return t;
            }
        };
        var s = r(38914);
        /*! ./node_modules/@azure/core-tracing/dist/esm/state.js */ const i = s.w;
        /*! ./node_modules/@azure/core-tracing/dist/esm/instrumenter.js */ function createDefaultTracingSpan() {
            return {
                end: ()=>{},
                isRecording: ()=>false,
                recordException: ()=>{},
                setAttribute: ()=>{},
                setStatus: ()=>{},
                addEvent: ()=>{}
            };
        }
        function createDefaultInstrumenter() {
            return {
                createRequestHeaders: ()=>{
                    return {};
                },
                parseTraceparentHeader: ()=>{
                    return undefined;
                },
                startSpan: (e, t)=>{
                    return {
                        span: createDefaultTracingSpan(),
                        tracingContext: createTracingContext({
                            parentContext: t.tracingContext
                        })
                    };
                },
                withContext (e, t, ...r) {
                    return t(...r);
                }
            };
        }
        function useInstrumenter(e) {
            state.instrumenterImplementation = e;
        }
        function getInstrumenter() {
            if (!i.instrumenterImplementation) {
                i.instrumenterImplementation = createDefaultInstrumenter();
            }
            return i.instrumenterImplementation;
        }
        /*! ./node_modules/@azure/core-tracing/dist/esm/tracingClient.js */ function createTracingClient(e) {
            const { namespace: t, packageName: r, packageVersion: s } = e;
            function startSpan(e, i, o) {
                const a = getInstrumenter().startSpan(e, {
                    ...o,
                    packageName: r,
                    packageVersion: s,
                    tracingContext: i?.tracingOptions?.tracingContext
                });
                let c = a.tracingContext;
                const l = a.span;
                if (!c.getValue(n.namespace)) {
                    c = c.setValue(n.namespace, t);
                }
                l.setAttribute("az.namespace", c.getValue(n.namespace));
                const u = Object.assign({}, i, {
                    tracingOptions: {
                        ...i?.tracingOptions,
                        tracingContext: c
                    }
                });
                return {
                    span: l,
                    updatedOptions: u
                };
            }
            async function withSpan(e, t, r, n) {
                const { span: s, updatedOptions: i } = startSpan(e, t, n);
                try {
                    const e = await withContext(i.tracingOptions.tracingContext, ()=>Promise.resolve(r(i, s)));
                    s.setStatus({
                        status: "success"
                    });
                    return e;
                } catch (e) {
                    s.setStatus({
                        status: "error",
                        error: e
                    });
                    throw e;
                } finally{
                    s.end();
                }
            }
            function withContext(e, t, ...r) {
                return getInstrumenter().withContext(e, t, ...r);
            }
            function parseTraceparentHeader(e) {
                return getInstrumenter().parseTraceparentHeader(e);
            }
            function createRequestHeaders(e) {
                return getInstrumenter().createRequestHeaders(e);
            }
            return {
                startSpan,
                withSpan,
                withContext,
                parseTraceparentHeader,
                createRequestHeaders
            };
        }
    /*! ./node_modules/@azure/core-tracing/dist/esm/index.js */ }),
    16966: (function (e, t, r) {
        r.d(t, {
            cb: ()=>delay1,
            u1: ()=>getErrorMessage,
            bJ: ()=>isError,
            qx: ()=>u,
            N4: ()=>randomUUID,
            Al: ()=>stringToUint8Array1,
            SW: ()=>uint8ArrayToString1
        });
        var n = r(1834);
        var s = r(65473);
        /*! ./node_modules/@azure/core-util/dist/esm/createAbortablePromise.js */ function createAbortablePromise(e, t) {
            const { cleanupBeforeAbort: r, abortSignal: n, abortErrorMsg: i } = t ?? {};
            return new Promise((t, o)=>{
                function rejectOnAbort() {
                    o(new s.l(i ?? "The operation was aborted."));
                }
                function removeListeners() {
                    n?.removeEventListener("abort", onAbort);
                }
                function onAbort() {
                    r?.();
                    removeListeners();
                    rejectOnAbort();
                }
                if (n?.aborted) {
                    return rejectOnAbort();
                }
                try {
                    e((e)=>{
                        removeListeners();
                        t(e);
                    }, (e)=>{
                        removeListeners();
                        o(e);
                    });
                } catch (e) {
                    o(e);
                }
                n?.addEventListener("abort", onAbort);
            });
        }
        /*! ./node_modules/@azure/core-util/dist/esm/delay.js */ const i = "The delay was aborted.";
        function delay1(e, t) {
            let r;
            const { abortSignal: n, abortErrorMsg: s } = t ?? {};
            return createAbortablePromise((t)=>{
                r = setTimeout(t, e);
            }, {
                cleanupBeforeAbort: ()=>clearTimeout(r),
                abortSignal: n,
                abortErrorMsg: s ?? i
            });
        }
        function calculateRetryDelay(e, t) {
            const r = t.retryDelayInMs * Math.pow(2, e);
            const n = Math.min(t.maxRetryDelayInMs, r);
            const s = n / 2 + getRandomIntegerInclusive(0, n / 2);
            return {
                retryAfterInMs: s
            };
        }
        /*! ./node_modules/@azure/core-util/dist/esm/error.js */ function getErrorMessage(e) {
            if ((0, n.bJ)(e)) {
                return e.message;
            } else {
                let t;
                try {
                    if (typeof e === "object" && e) {
                        t = JSON.stringify(e);
                    } else {
                        t = String(e);
                    }
                } catch (e) {
                    t = "[unable to stringify input]";
                }
                return `Unknown error ${t}`;
            }
        }
        /*! ./node_modules/@azure/core-util/dist/esm/index.js */ function esm_calculateRetryDelay(e, t) {
            return tspRuntime.calculateRetryDelay(e, t);
        }
        function computeSha256Hash(e, t) {
            return tspRuntime.computeSha256Hash(e, t);
        }
        function computeSha256Hmac(e, t, r) {
            return tspRuntime.computeSha256Hmac(e, t, r);
        }
        function esm_getRandomIntegerInclusive(e, t) {
            return tspRuntime.getRandomIntegerInclusive(e, t);
        }
        function isError(e) {
            return n.bJ(e);
        }
        function isObject(e) {
            return tspRuntime.isObject(e);
        }
        function randomUUID() {
            return n.N4();
        }
        const o = n.Bd;
        const a = n.Qg;
        const c = n.N6;
        const l = n.qx;
        const u = n.qx;
        const f = n.tX;
        const d = n.lV;
        const p = n.p7;
        function uint8ArrayToString1(e, t) {
            return n.SW(e, t);
        }
        function stringToUint8Array1(e, t) {
            return n.Al(e, t);
        }
    }),
    98456: (function (e, t, r) {
        r.d(t, {
            h: ()=>parseXML,
            R: ()=>stringifyXML
        });
        /*! ./node_modules/path-expression-matcher/src/Expression.js */ let Expression = class Expression {
            constructor(e, t = {}, r){
                this.pattern = e;
                this.separator = t.separator || '.';
                this.segments = this._parse(e);
                this.data = r;
                this._hasDeepWildcard = this.segments.some((e)=>e.type === 'deep-wildcard');
                this._hasAttributeCondition = this.segments.some((e)=>e.attrName !== undefined);
                this._hasPositionSelector = this.segments.some((e)=>e.position !== undefined);
            }
            _parse(e) {
                const t = [];
                let r = 0;
                let n = '';
                while(r < e.length){
                    if (e[r] === this.separator) {
                        if (r + 1 < e.length && e[r + 1] === this.separator) {
                            if (n.trim()) {
                                t.push(this._parseSegment(n.trim()));
                                n = '';
                            }
                            t.push({
                                type: 'deep-wildcard'
                            });
                            r += 2;
                        } else {
                            if (n.trim()) {
                                t.push(this._parseSegment(n.trim()));
                            }
                            n = '';
                            r++;
                        }
                    } else {
                        n += e[r];
                        r++;
                    }
                }
                if (n.trim()) {
                    t.push(this._parseSegment(n.trim()));
                }
                return t;
            }
            _parseSegment(e) {
                const t = {
                    type: 'tag'
                };
                let r = null;
                let n = e;
                const s = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
                if (s) {
                    n = s[1] + s[3];
                    if (s[2]) {
                        const e = s[2].slice(1, -1);
                        if (e) {
                            r = e;
                        }
                    }
                }
                let i = undefined;
                let o = n;
                if (n.includes('::')) {
                    const t = n.indexOf('::');
                    i = n.substring(0, t).trim();
                    o = n.substring(t + 2).trim();
                    if (!i) {
                        throw new Error(`Invalid namespace in pattern: ${e}`);
                    }
                }
                let a = undefined;
                let c = null;
                if (o.includes(':')) {
                    const e = o.lastIndexOf(':');
                    const t = o.substring(0, e).trim();
                    const r = o.substring(e + 1).trim();
                    const n = [
                        'first',
                        'last',
                        'odd',
                        'even'
                    ].includes(r) || /^nth\(\d+\)$/.test(r);
                    if (n) {
                        a = t;
                        c = r;
                    } else {
                        a = o;
                    }
                } else {
                    a = o;
                }
                if (!a) {
                    throw new Error(`Invalid segment pattern: ${e}`);
                }
                t.tag = a;
                if (i) {
                    t.namespace = i;
                }
                if (r) {
                    if (r.includes('=')) {
                        const e = r.indexOf('=');
                        t.attrName = r.substring(0, e).trim();
                        t.attrValue = r.substring(e + 1).trim();
                    } else {
                        t.attrName = r.trim();
                    }
                }
                if (c) {
                    const e = c.match(/^nth\((\d+)\)$/);
                    if (e) {
                        t.position = 'nth';
                        t.positionValue = parseInt(e[1], 10);
                    } else {
                        t.position = c;
                    }
                }
                return t;
            }
            get length() {
                return this.segments.length;
            }
            hasDeepWildcard() {
                return this._hasDeepWildcard;
            }
            hasAttributeCondition() {
                return this._hasAttributeCondition;
            }
            hasPositionSelector() {
                return this._hasPositionSelector;
            }
            toString() {
                return this.pattern;
            }
        };
        /*! ./node_modules/path-expression-matcher/src/Matcher.js */ let MatcherView = class MatcherView {
            constructor(e){
                this._matcher = e;
            }
            get separator() {
                return this._matcher.separator;
            }
            getCurrentTag() {
                const e = this._matcher.path;
                return e.length > 0 ? e[e.length - 1].tag : undefined;
            }
            getCurrentNamespace() {
                const e = this._matcher.path;
                return e.length > 0 ? e[e.length - 1].namespace : undefined;
            }
            getAttrValue(e) {
                const t = this._matcher.path;
                if (t.length === 0) return undefined;
                return t[t.length - 1].values?.[e];
            }
            hasAttr(e) {
                const t = this._matcher.path;
                if (t.length === 0) return false;
                const r = t[t.length - 1];
                return r.values !== undefined && e in r.values;
            }
            getAnyParentAttr(e) {
                return this._matcher.getAnyParentAttr(e);
            }
            hasAnyParentAttr(e) {
                return this._matcher.hasAnyParentAttr(e);
            }
            getPosition() {
                const e = this._matcher.path;
                if (e.length === 0) return -1;
                return e[e.length - 1].position ?? 0;
            }
            getCounter() {
                const e = this._matcher.path;
                if (e.length === 0) return -1;
                return e[e.length - 1].counter ?? 0;
            }
            getIndex() {
                return this.getPosition();
            }
            getDepth() {
                return this._matcher.path.length;
            }
            toString(e, t = true) {
                return this._matcher.toString(e, t);
            }
            toArray() {
                return this._matcher.path.map((e)=>e.tag);
            }
            matches(e) {
                return this._matcher.matches(e);
            }
            matchesAny(e) {
                return e.matchesAny(this._matcher);
            }
        };
        let Matcher = class Matcher {
            constructor(e = {}){
                this.separator = e.separator || '.';
                this.path = [];
                this.siblingStacks = [];
                this._pathStringCache = null;
                this._view = new MatcherView(this);
                this._keptAttrs = [];
            }
            push(e, t = null, r = null, n = null) {
                this._pathStringCache = null;
                if (this.path.length > 0) {
                    this.path[this.path.length - 1].values = undefined;
                }
                const s = this.path.length;
                let i = this.siblingStacks[s];
                if (!i) {
                    i = {
                        counts: new Map(),
                        total: 0
                    };
                    this.siblingStacks[s] = i;
                }
                const o = r ? `${r}:${e}` : e;
                const a = i.counts.get(o) || 0;
                const c = i.total;
                i.counts.set(o, a + 1);
                i.total++;
                const l = {
                    tag: e,
                    position: c,
                    counter: a
                };
                if (r !== null && r !== undefined) {
                    l.namespace = r;
                }
                if (t !== null && t !== undefined) {
                    l.values = t;
                }
                this.path.push(l);
                const u = this.path.length;
                const f = n !== null ? n.keep : null;
                if (f !== null && f !== undefined && f.length > 0 && t) {
                    for(let e = 0; e < f.length; e++){
                        const r = f[e];
                        if (t[r] !== undefined) {
                            this._keptAttrs.push({
                                depth: u,
                                name: r,
                                value: t[r]
                            });
                        }
                    }
                }
            }
            pop() {
                if (this.path.length === 0) return undefined;
                this._pathStringCache = null;
                const e = this.path.pop();
                if (this.siblingStacks.length > this.path.length + 1) {
                    this.siblingStacks.length = this.path.length + 1;
                }
                const t = this.path.length + 1;
                while(this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t){
                    this._keptAttrs.pop();
                }
                return e;
            }
            updateCurrent(e) {
                if (this.path.length > 0) {
                    const t = this.path[this.path.length - 1];
                    if (e !== null && e !== undefined) {
                        t.values = e;
                    }
                }
            }
            getCurrentTag() {
                return this.path.length > 0 ? this.path[this.path.length - 1].tag : undefined;
            }
            getCurrentNamespace() {
                return this.path.length > 0 ? this.path[this.path.length - 1].namespace : undefined;
            }
            getAttrValue(e) {
                if (this.path.length === 0) return undefined;
                return this.path[this.path.length - 1].values?.[e];
            }
            hasAttr(e) {
                if (this.path.length === 0) return false;
                const t = this.path[this.path.length - 1];
                return t.values !== undefined && e in t.values;
            }
            getAnyParentAttr(e) {
                const t = this._keptAttrs;
                for(let r = t.length - 1; r >= 0; r--){
                    if (t[r].name === e) return t[r].value;
                }
                return undefined;
            }
            hasAnyParentAttr(e) {
                const t = this._keptAttrs;
                for(let r = t.length - 1; r >= 0; r--){
                    if (t[r].name === e) return true;
                }
                return false;
            }
            getPosition() {
                if (this.path.length === 0) return -1;
                return this.path[this.path.length - 1].position ?? 0;
            }
            getCounter() {
                if (this.path.length === 0) return -1;
                return this.path[this.path.length - 1].counter ?? 0;
            }
            getIndex() {
                return this.getPosition();
            }
            getDepth() {
                return this.path.length;
            }
            toString(e, t = true) {
                const r = e || this.separator;
                const n = r === this.separator && t === true;
                if (n) {
                    if (this._pathStringCache !== null) {
                        return this._pathStringCache;
                    }
                    const e = this.path.map((e)=>e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(r);
                    this._pathStringCache = e;
                    return e;
                }
                return this.path.map((e)=>t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(r);
            }
            toArray() {
                return this.path.map((e)=>e.tag);
            }
            reset() {
                this._pathStringCache = null;
                this.path = [];
                this.siblingStacks = [];
                this._keptAttrs = [];
            }
            matches(e) {
                const t = e.segments;
                if (t.length === 0) {
                    return false;
                }
                if (e.hasDeepWildcard()) {
                    return this._matchWithDeepWildcard(t);
                }
                return this._matchSimple(t);
            }
            _matchSimple(e) {
                if (this.path.length !== e.length) {
                    return false;
                }
                for(let t = 0; t < e.length; t++){
                    if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) {
                        return false;
                    }
                }
                return true;
            }
            _matchWithDeepWildcard(e) {
                let t = this.path.length - 1;
                let r = e.length - 1;
                while(r >= 0 && t >= 0){
                    const n = e[r];
                    if (n.type === 'deep-wildcard') {
                        r--;
                        if (r < 0) {
                            return true;
                        }
                        const n = e[r];
                        let s = false;
                        for(let e = t; e >= 0; e--){
                            if (this._matchSegment(n, this.path[e], e === this.path.length - 1)) {
                                t = e - 1;
                                r--;
                                s = true;
                                break;
                            }
                        }
                        if (!s) {
                            return false;
                        }
                    } else {
                        if (!this._matchSegment(n, this.path[t], t === this.path.length - 1)) {
                            return false;
                        }
                        t--;
                        r--;
                    }
                }
                return r < 0;
            }
            _matchSegment(e, t, r) {
                if (e.tag !== '*' && e.tag !== t.tag) {
                    return false;
                }
                if (e.namespace !== undefined) {
                    if (e.namespace !== '*' && e.namespace !== t.namespace) {
                        return false;
                    }
                }
                if (e.attrName !== undefined) {
                    if (!r) {
                        return false;
                    }
                    if (!t.values || !(e.attrName in t.values)) {
                        return false;
                    }
                    if (e.attrValue !== undefined) {
                        if (String(t.values[e.attrName]) !== String(e.attrValue)) {
                            return false;
                        }
                    }
                }
                if (e.position !== undefined) {
                    if (!r) {
                        return false;
                    }
                    const n = t.counter ?? 0;
                    if (e.position === 'first' && n !== 0) {
                        return false;
                    } else if (e.position === 'odd' && n % 2 !== 1) {
                        return false;
                    } else if (e.position === 'even' && n % 2 !== 0) {
                        return false;
                    } else if (e.position === 'nth' && n !== e.positionValue) {
                        return false;
                    }
                }
                return true;
            }
            matchesAny(e) {
                return e.matchesAny(this);
            }
            snapshot() {
                return {
                    path: this.path.map((e)=>({
                            ...e
                        })),
                    siblingStacks: this.siblingStacks.map((e)=>e ? {
                            counts: new Map(e.counts),
                            total: e.total
                        } : e),
                    keptAttrs: this._keptAttrs.map((e)=>({
                            ...e
                        }))
                };
            }
            restore(e) {
                this._pathStringCache = null;
                this.path = e.path.map((e)=>({
                        ...e
                    }));
                this.siblingStacks = e.siblingStacks.map((e)=>e ? {
                        counts: new Map(e.counts),
                        total: e.total
                    } : e);
                this._keptAttrs = (e.keptAttrs || []).map((e)=>({
                        ...e
                    }));
            }
            readOnly() {
                return this._view;
            }
        };
        /*! ./node_modules/fast-xml-builder/src/util.js */ function valToStr(e) {
            return typeof e === 'number' && Object.is(e, -0) ? '-0' : String(e);
        }
        function safeComment(e) {
            return valToStr(e).replace(/--/g, '- -').replace(/--/g, '- -').replace(/-$/, '- ');
        }
        function safeCdata(e) {
            return valToStr(e).replace(/\]\]>/g, ']]]]><![CDATA[>');
        }
        function escapeAttribute(e) {
            return valToStr(e).replace(/"/g, '&quot;').replace(/'/g, '&apos;');
        }
        function resolveName(e, t, r, n, s) {
            if (!r.sanitizeName) return e;
            const i = !t && e[0] === '?';
            const o = i ? e.slice(1) : e;
            if (s(o)) return e;
            const a = r.sanitizeName(o, {
                isAttribute: t,
                matcher: n.readOnly()
            });
            if (typeof a !== 'string' || !s(a)) {
                throw new Error(`sanitizeName returned an invalid XML name for "${o}"`);
            }
            return i ? '?' + a : a;
        }
        /*! ./node_modules/xml-naming/src/index.js */ const n = ':A-Za-z_' + '\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF' + '\u0370-\u037D' + '\u037F-\u0486\u0488-\u1FFF' + '\u200C-\u200D' + '\u2070-\u218F' + '\u2C00-\u2FEF' + '\u3001-\uD7FF' + '\uF900-\uFDCF' + '\uFDF0-\uFFFD';
        const s = n + '\\-\\.\\d' + '\u00B7' + '\u0300-\u036F' + '\u203F-\u2040';
        const i = ':A-Za-z_' + '\u00C0-\u02FF' + '\u0370-\u037D' + '\u037F-\u0486\u0488-\u1FFF' + '\u200C-\u200D' + '\u2070-\u218F' + '\u2C00-\u2FEF' + '\u3001-\uD7FF' + '\uF900-\uFDCF' + '\uFDF0-\uFFFD' + '\u{10000}-\u{EFFFF}';
        const o = i + '\\-\\.\\d' + '\u00B7' + '\u0300-\u036F' + '\u0487' + '\u203F-\u2040';
        const buildRegexes = (e, t, r = '')=>{
            const n = e.replace(':', '');
            const s = t.replace(':', '');
            const i = `[${n}][${s}]*`;
            return {
                name: new RegExp(`^[${e}][${t}]*$`, r),
                ncName: new RegExp(`^${i}$`, r),
                qName: new RegExp(`^${i}(?::${i})?$`, r),
                nmToken: new RegExp(`^[${t}]+$`, r),
                nmTokens: new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, r)
            };
        };
        const a = buildRegexes(n, s);
        const c = buildRegexes(i, o, 'u');
        const l = ':A-Za-z_';
        const u = l + '\\-\\.\\d';
        const f = buildRegexes(l, u);
        const getRegexes = (e = '1.0', t = false)=>{
            if (t) return f;
            return e === '1.1' ? c : a;
        };
        const src_name = (e, { xmlVersion: t = '1.0', asciiOnly: r = false } = {})=>getRegexes(t, r).name.test(e);
        const ncName = (e, { xmlVersion: t = '1.0', asciiOnly: r = false } = {})=>getRegexes(t, r).ncName.test(e);
        const qName = (e, { xmlVersion: t = '1.0', asciiOnly: r = false } = {})=>getRegexes(t, r).qName.test(e);
        const nmToken = (e, { xmlVersion: t = '1.0', asciiOnly: r = false } = {})=>getRegexes(t, r).nmToken.test(e);
        const nmTokens = (e, { xmlVersion: t = '1.0', asciiOnly: r = false } = {})=>getRegexes(t, r).nmTokens.test(e);
        const d = [
            'name',
            'ncName',
            'qName',
            'nmToken',
            'nmTokens'
        ];
        const createValidator = (e, { xmlVersion: t = '1.0', asciiOnly: r = false, maxCacheSize: n = 2048 } = {})=>{
            if (!d.includes(e)) {
                throw new TypeError(`Unknown production "${e}". Must be one of: ${d.join(', ')}`);
            }
            const s = getRegexes(t, r)[e];
            let i = new Map();
            const validator = (e)=>{
                const t = i.get(e);
                if (t !== undefined) return t;
                const r = s.test(e);
                if (i.size < n) i.set(e, r);
                return r;
            };
            validator.reset = ()=>{
                i = new Map();
            };
            return validator;
        };
        const validate = (e, t, { xmlVersion: r = '1.0', asciiOnly: n = false } = {})=>{
            if (!d.includes(t)) {
                throw new TypeError(`Unknown production "${t}". Must be one of: ${d.join(', ')}`);
            }
            const s = {
                name: src_name,
                ncName,
                qName,
                nmToken,
                nmTokens
            };
            const i = s[t](e, {
                xmlVersion: r,
                asciiOnly: n
            });
            if (i) return {
                valid: true,
                production: t,
                input: e
            };
            let o = 'Does not match the production rules';
            let a;
            const c = n ? /^[:A-Za-z_]/ : /^[:A-Za-z_\u00C0-\uFFFD]/;
            const l = n ? /[\w\-\\.:]/ : /[\w\-\\.:\u00B7\u00C0-\uFFFD]/;
            if (e.length === 0) {
                o = 'Input is empty';
            } else if (t === 'ncName' && e.includes(':')) {
                a = e.indexOf(':');
                o = 'Colon is not allowed in NCName';
            } else if (t === 'qName' && e.startsWith(':')) {
                o = 'QName cannot start with a colon';
                a = 0;
            } else if (t === 'qName' && e.endsWith(':')) {
                o = 'QName cannot end with a colon';
                a = e.length - 1;
            } else if (t === 'qName' && (e.match(/:/g) || []).length > 1) {
                o = 'QName can have at most one colon';
                a = e.lastIndexOf(':');
            } else if ([
                'name',
                'ncName',
                'qName'
            ].includes(t) && !c.test(e[0])) {
                o = `First character "${e[0]}" is not a valid NameStartChar`;
                a = 0;
            } else {
                for(let t = 0; t < e.length; t++){
                    if (!l.test(e[t])) {
                        o = `Character "${e[t]}" at position ${t} is not a valid NameChar`;
                        a = t;
                        break;
                    }
                }
            }
            return {
                valid: false,
                production: t,
                input: e,
                reason: o,
                position: a
            };
        };
        const validateAll = (e, t, r = {})=>e.map((e)=>validate(e, t, r));
        const sanitize = (e, t = 'name', { replacement: r = '_', asciiOnly: n = false } = {})=>{
            if (!e) return r;
            let s = e;
            if (t === 'ncName') {
                s = s.replace(/:/g, '');
            }
            const i = n ? /[^\w\-\.:]/g : /[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;
            s = s.replace(i, r);
            if (t !== 'nmToken' && t !== 'nmTokens') {
                if (/^[\-\.\d]/.test(s)) {
                    s = r + s;
                }
            }
            return s || r;
        };
        /*! ./node_modules/fast-xml-builder/src/orderedJs2Xml.js */ const p = "\n";
        function detectXmlVersionFromArray(e, t) {
            if (!Array.isArray(e) || e.length === 0) return '1.0';
            const r = e[0];
            const n = propName(r);
            if (n === '?xml') {
                const e = r[':@'];
                if (e) {
                    const r = t.attributeNamePrefix + 'version';
                    if (e[r]) return e[r];
                }
            }
            return '1.0';
        }
        function toXml(e, t) {
            let r = "";
            if (t.format) {
                r = p;
            }
            const n = [];
            if (t.stopNodes && Array.isArray(t.stopNodes)) {
                for(let e = 0; e < t.stopNodes.length; e++){
                    const r = t.stopNodes[e];
                    if (typeof r === 'string') {
                        n.push(new Expression(r));
                    } else if (r instanceof Expression) {
                        n.push(r);
                    }
                }
            }
            const s = detectXmlVersionFromArray(e, t);
            const i = createValidator('qName', {
                xmlVersion: s
            });
            const o = new Matcher();
            return arrToStr(e, t, r, o, n, i);
        }
        function arrToStr(e, t, r, n, s, i) {
            let o = "";
            let a = false;
            if (t.maxNestedTags && n.getDepth() > t.maxNestedTags) {
                throw new Error("Maximum nested tags exceeded");
            }
            if (!Array.isArray(e)) {
                if (e !== undefined && e !== null) {
                    let r = valToStr(e);
                    r = replaceEntitiesValue(r, t);
                    return r;
                }
                return "";
            }
            for(let c = 0; c < e.length; c++){
                const l = e[c];
                const u = propName(l);
                if (u === undefined) continue;
                const f = u === t.textNodeName || u === t.cdataPropName || u === t.commentPropName;
                const d = f ? u : resolveName(u, false, t, n, i);
                const p = extractAttributeValues(l[":@"], t);
                n.push(d, p);
                const g = checkStopNode(n, s);
                if (d === t.textNodeName) {
                    let e = l[u];
                    if (!g) {
                        e = t.tagValueProcessor(d, e);
                        e = replaceEntitiesValue(e, t);
                    }
                    e = valToStr(e);
                    if (a) {
                        o += r;
                    }
                    o += e;
                    a = false;
                    n.pop();
                    continue;
                } else if (d === t.cdataPropName) {
                    if (a) {
                        o += r;
                    }
                    const e = l[u][0][t.textNodeName];
                    const s = safeCdata(e);
                    o += `<![CDATA[${s}]]>`;
                    a = false;
                    n.pop();
                    continue;
                } else if (d === t.commentPropName) {
                    const e = l[u][0][t.textNodeName];
                    const s = safeComment(e);
                    o += r + `<!--${s}-->`;
                    a = true;
                    n.pop();
                    continue;
                } else if (d[0] === "?") {
                    const e = attr_to_str(l[":@"], t, g, n, i);
                    const s = d === "?xml" ? "" : r;
                    o += s + `<${d}${e}?>`;
                    a = true;
                    n.pop();
                    continue;
                }
                let h = r;
                if (h !== "") {
                    h += t.indentBy;
                }
                const A = attr_to_str(l[":@"], t, g, n, i);
                const m = r + `<${d}${A}`;
                let y;
                if (g) {
                    y = getRawContent(l[u], t, n.getDepth());
                } else {
                    y = arrToStr(l[u], t, h, n, s, i);
                }
                if (t.unpairedTags.indexOf(d) !== -1) {
                    if (t.suppressUnpairedNode) o += m + ">";
                    else o += m + "/>";
                } else if ((!y || y.length === 0) && t.suppressEmptyNode) {
                    o += m + "/>";
                } else if (y && y.endsWith(">")) {
                    o += m + `>${y}${r}</${d}>`;
                } else {
                    o += m + ">";
                    if (y && r !== "" && (y.includes("/>") || y.includes("</"))) {
                        o += r + t.indentBy + y + r;
                    } else {
                        o += y;
                    }
                    o += `</${d}>`;
                }
                a = true;
                n.pop();
            }
            return o;
        }
        function extractAttributeValues(e, t) {
            if (!e || t.ignoreAttributes) return null;
            const r = {};
            let n = false;
            for(let s in e){
                if (!Object.prototype.hasOwnProperty.call(e, s)) continue;
                const i = s.startsWith(t.attributeNamePrefix) ? s.substr(t.attributeNamePrefix.length) : s;
                r[i] = escapeAttribute(e[s]);
                n = true;
            }
            return n ? r : null;
        }
        function getRawContent(e, t, r = 0) {
            if (t.maxNestedTags && r > t.maxNestedTags) {
                throw new Error("Maximum nested tags exceeded");
            }
            if (!Array.isArray(e)) {
                if (e !== undefined && e !== null) {
                    return valToStr(e);
                }
                return "";
            }
            let n = "";
            for(let s = 0; s < e.length; s++){
                const i = e[s];
                const o = propName(i);
                if (o === t.textNodeName) {
                    n += valToStr(i[o]);
                } else if (o === t.cdataPropName) {
                    n += i[o][0][t.textNodeName];
                } else if (o === t.commentPropName) {
                    n += i[o][0][t.textNodeName];
                } else if (o && o[0] === "?") {
                    continue;
                } else if (o) {
                    const e = attr_to_str_raw(i[":@"], t);
                    const s = getRawContent(i[o], t, r + 1);
                    if (!s || s.length === 0) {
                        n += `<${o}${e}/>`;
                    } else {
                        n += `<${o}${e}>${s}</${o}>`;
                    }
                }
            }
            return n;
        }
        function attr_to_str_raw(e, t) {
            let r = "";
            if (e && !t.ignoreAttributes) {
                for(let n in e){
                    if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
                    let s = e[n];
                    if (s === true && t.suppressBooleanAttributes) {
                        r += ` ${n.substr(t.attributeNamePrefix.length)}`;
                    } else {
                        r += ` ${n.substr(t.attributeNamePrefix.length)}="${escapeAttribute(s)}"`;
                    }
                }
            }
            return r;
        }
        function propName(e) {
            const t = Object.keys(e);
            for(let r = 0; r < t.length; r++){
                const n = t[r];
                if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
                if (n !== ":@") return n;
            }
        }
        function attr_to_str(e, t, r, n, s) {
            let i = "";
            if (e && !t.ignoreAttributes) {
                for(let o in e){
                    if (!Object.prototype.hasOwnProperty.call(e, o)) continue;
                    const a = o.substr(t.attributeNamePrefix.length);
                    const c = r ? a : resolveName(a, true, t, n, s);
                    let l;
                    if (r) {
                        l = e[o];
                    } else {
                        l = t.attributeValueProcessor(o, e[o]);
                        l = replaceEntitiesValue(l, t);
                    }
                    if (l === true && t.suppressBooleanAttributes) {
                        i += ` ${c}`;
                    } else {
                        i += ` ${c}="${escapeAttribute(l)}"`;
                    }
                }
            }
            return i;
        }
        function checkStopNode(e, t) {
            if (!t || t.length === 0) return false;
            for(let r = 0; r < t.length; r++){
                if (e.matches(t[r])) {
                    return true;
                }
            }
            return false;
        }
        function replaceEntitiesValue(e, t) {
            if (e && e.length > 0 && t.processEntities) {
                for(let r = 0; r < t.entities.length; r++){
                    const n = t.entities[r];
                    e = e.replace(n.regex, n.val);
                }
            }
            return e;
        }
        /*! ./node_modules/fast-xml-builder/src/ignoreAttributes.js */ function getIgnoreAttributesFn(e) {
            if (typeof e === 'function') {
                return e;
            }
            if (Array.isArray(e)) {
                return (t)=>{
                    for (const r of e){
                        if (typeof r === 'string' && t === r) {
                            return true;
                        }
                        if (r instanceof RegExp && r.test(t)) {
                            return true;
                        }
                    }
                };
            }
            return ()=>false;
        }
        /*! ./node_modules/fast-xml-builder/src/fxb.js */ const g = {
            attributeNamePrefix: '@_',
            attributesGroupName: false,
            textNodeName: '#text',
            ignoreAttributes: true,
            cdataPropName: false,
            format: false,
            indentBy: '  ',
            suppressEmptyNode: false,
            suppressUnpairedNode: true,
            suppressBooleanAttributes: true,
            tagValueProcessor: function(e, t) {
                return t;
            },
            attributeValueProcessor: function(e, t) {
                return t;
            },
            preserveOrder: false,
            commentPropName: false,
            unpairedTags: [],
            entities: [
                {
                    regex: new RegExp("&", "g"),
                    val: "&amp;"
                },
                {
                    regex: new RegExp(">", "g"),
                    val: "&gt;"
                },
                {
                    regex: new RegExp("<", "g"),
                    val: "&lt;"
                },
                {
                    regex: new RegExp("\'", "g"),
                    val: "&apos;"
                },
                {
                    regex: new RegExp("\"", "g"),
                    val: "&quot;"
                }
            ],
            processEntities: true,
            stopNodes: [],
            oneListGroup: false,
            maxNestedTags: 100,
            jPath: true,
            sanitizeName: false
        };
        function Builder(e) {
            this.options = Object.assign({}, g, e);
            if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
                this.options.stopNodes = this.options.stopNodes.map((e)=>{
                    if (typeof e === 'string' && e.startsWith('*.')) {
                        return '..' + e.substring(2);
                    }
                    return e;
                });
            }
            this.stopNodeExpressions = [];
            if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
                for(let e = 0; e < this.options.stopNodes.length; e++){
                    const t = this.options.stopNodes[e];
                    if (typeof t === 'string') {
                        this.stopNodeExpressions.push(new Expression(t));
                    } else if (t instanceof Expression) {
                        this.stopNodeExpressions.push(t);
                    }
                }
            }
            if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
                this.isAttribute = function() {
                    return false;
                };
            } else {
                this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
                this.attrPrefixLen = this.options.attributeNamePrefix.length;
                this.isAttribute = isAttribute;
            }
            this.processTextOrObjNode = processTextOrObjNode;
            if (this.options.format) {
                this.indentate = indentate;
                this.tagEndChar = '>\n';
                this.newLine = '\n';
            } else {
                this.indentate = function() {
                    return '';
                };
                this.tagEndChar = '>';
                this.newLine = '';
            }
        }
        function detectXmlVersionFromObj(e, t) {
            const r = e['?xml'];
            if (r && typeof r === 'object') {
                if (t.attributesGroupName && r[t.attributesGroupName]) {
                    const e = r[t.attributesGroupName][t.attributeNamePrefix + 'version'];
                    if (e) return e;
                }
                const e = r[t.attributeNamePrefix + 'version'];
                if (e) return e;
            }
            return '1.0';
        }
        Builder.prototype.build = function(e) {
            if (this.options.preserveOrder) {
                return toXml(e, this.options);
            } else {
                if (Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
                    e = {
                        [this.options.arrayNodeName]: e
                    };
                }
                const t = new Matcher();
                const r = detectXmlVersionFromObj(e, this.options);
                const n = createValidator('qName', {
                    xmlVersion: r
                });
                return this.j2x(e, 0, t, n).val;
            }
        };
        Builder.prototype.j2x = function(e, t, r, n) {
            let s = '';
            let i = '';
            if (this.options.maxNestedTags && r.getDepth() >= this.options.maxNestedTags) {
                throw new Error("Maximum nested tags exceeded");
            }
            const o = this.options.jPath ? r.toString() : r;
            const a = this.checkStopNode(r);
            for(let c in e){
                if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
                const l = c === this.options.textNodeName || c === this.options.cdataPropName || c === this.options.commentPropName || this.options.attributesGroupName && c === this.options.attributesGroupName || this.isAttribute(c);
                const u = l ? c : resolveName(c, false, this.options, r, n);
                if (typeof e[c] === 'undefined') {
                    if (this.isAttribute(c)) {
                        i += '';
                    }
                } else if (e[c] === null) {
                    if (this.isAttribute(c)) {
                        i += '';
                    } else if (u === this.options.cdataPropName || u === this.options.commentPropName) {
                        i += '';
                    } else if (u[0] === '?') {
                        i += this.indentate(t) + '<' + u + '?' + this.tagEndChar;
                    } else {
                        i += this.indentate(t) + '<' + u + '/' + this.tagEndChar;
                    }
                } else if (e[c] instanceof Date) {
                    i += this.buildTextValNode(e[c], u, '', t, r);
                } else if (typeof e[c] !== 'object') {
                    const l = this.isAttribute(c);
                    if (l && !this.ignoreAttributesFn(l, o)) {
                        const t = resolveName(l, true, this.options, r, n);
                        s += this.buildAttrPairStr(t, valToStr(e[c]), a);
                    } else if (!l) {
                        if (c === this.options.textNodeName) {
                            let t = this.options.tagValueProcessor(c, valToStr(e[c]));
                            i += this.replaceEntitiesValue(t);
                        } else {
                            r.push(u);
                            const n = this.checkStopNode(r);
                            r.pop();
                            if (n) {
                                const r = valToStr(e[c]);
                                if (r === '') {
                                    i += this.indentate(t) + '<' + u + this.closeTag(u) + this.tagEndChar;
                                } else {
                                    i += this.indentate(t) + '<' + u + '>' + r + '</' + u + this.tagEndChar;
                                }
                            } else {
                                i += this.buildTextValNode(e[c], u, '', t, r);
                            }
                        }
                    }
                } else if (Array.isArray(e[c])) {
                    const s = e[c].length;
                    let o = "";
                    let a = "";
                    for(let l = 0; l < s; l++){
                        const s = e[c][l];
                        if (typeof s === 'undefined') {} else if (s === null) {
                            if (u[0] === "?") i += this.indentate(t) + '<' + u + '?' + this.tagEndChar;
                            else i += this.indentate(t) + '<' + u + '/' + this.tagEndChar;
                        } else if (typeof s === 'object') {
                            if (this.options.oneListGroup) {
                                r.push(u);
                                const e = this.j2x(s, t + 1, r, n);
                                r.pop();
                                o += e.val;
                                if (this.options.attributesGroupName && s.hasOwnProperty(this.options.attributesGroupName)) {
                                    a += e.attrStr;
                                }
                            } else {
                                o += this.processTextOrObjNode(s, u, t, r, n);
                            }
                        } else {
                            if (this.options.oneListGroup) {
                                let e = this.options.tagValueProcessor(u, s);
                                e = this.replaceEntitiesValue(e);
                                e = valToStr(e);
                                o += e;
                            } else {
                                r.push(u);
                                const e = this.checkStopNode(r);
                                r.pop();
                                if (e) {
                                    const e = valToStr(s);
                                    if (e === '') {
                                        o += this.indentate(t) + '<' + u + this.closeTag(u) + this.tagEndChar;
                                    } else {
                                        o += this.indentate(t) + '<' + u + '>' + e + '</' + u + this.tagEndChar;
                                    }
                                } else {
                                    o += this.buildTextValNode(s, u, '', t, r);
                                }
                            }
                        }
                    }
                    if (this.options.oneListGroup) {
                        o = this.buildObjectNode(o, u, a, t);
                    }
                    i += o;
                } else {
                    if (this.options.attributesGroupName && c === this.options.attributesGroupName) {
                        const t = Object.keys(e[c]);
                        const i = t.length;
                        for(let o = 0; o < i; o++){
                            const i = resolveName(t[o], true, this.options, r, n);
                            s += this.buildAttrPairStr(i, valToStr(e[c][t[o]]), a);
                        }
                    } else {
                        i += this.processTextOrObjNode(e[c], u, t, r, n);
                    }
                }
            }
            return {
                attrStr: s,
                val: i
            };
        };
        Builder.prototype.buildAttrPairStr = function(e, t, r) {
            if (!r) {
                t = this.options.attributeValueProcessor(e, valToStr(t));
                t = this.replaceEntitiesValue(t);
            }
            if (this.options.suppressBooleanAttributes && t === "true") {
                return ' ' + e;
            } else return ' ' + e + '="' + escapeAttribute(t) + '"';
        };
        function processTextOrObjNode(e, t, r, n, s) {
            const i = this.extractAttributes(e);
            n.push(t, i);
            const o = this.checkStopNode(n);
            if (o) {
                const s = this.buildRawContent(e, n.getDepth());
                const i = this.buildAttributesForStopNode(e);
                n.pop();
                return this.buildObjectNode(s, t, i, r);
            }
            const a = this.j2x(e, r + 1, n, s);
            n.pop();
            if (t[0] === '?') {
                return this.buildTextValNode('', t, a.attrStr, r, n);
            } else if (e[this.options.textNodeName] !== undefined && Object.keys(e).length === 1) {
                return this.buildTextValNode(e[this.options.textNodeName], t, a.attrStr, r, n);
            } else {
                return this.buildObjectNode(a.val, t, a.attrStr, r);
            }
        }
        Builder.prototype.extractAttributes = function(e) {
            if (!e || typeof e !== 'object') return null;
            const t = {};
            let r = false;
            if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
                const n = e[this.options.attributesGroupName];
                for(let e in n){
                    if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
                    const s = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
                    t[s] = escapeAttribute(n[e]);
                    r = true;
                }
            } else {
                for(let n in e){
                    if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
                    const s = this.isAttribute(n);
                    if (s) {
                        t[s] = escapeAttribute(e[n]);
                        r = true;
                    }
                }
            }
            return r ? t : null;
        };
        Builder.prototype.buildRawContent = function(e, t = 0) {
            if (this.options.maxNestedTags && t >= this.options.maxNestedTags) {
                throw new Error("Maximum nested tags exceeded");
            }
            if (typeof e === 'string') {
                return e;
            }
            if (typeof e !== 'object' || e === null) {
                return String(e);
            }
            if (e[this.options.textNodeName] !== undefined) {
                return e[this.options.textNodeName];
            }
            let r = '';
            for(let n in e){
                if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
                if (this.isAttribute(n)) continue;
                if (this.options.attributesGroupName && n === this.options.attributesGroupName) continue;
                const s = e[n];
                if (n === this.options.textNodeName) {
                    r += s;
                } else if (Array.isArray(s)) {
                    for (let e of s){
                        if (typeof e === 'string' || typeof e === 'number') {
                            r += `<${n}>${e}</${n}>`;
                        } else if (typeof e === 'object' && e !== null) {
                            const s = this.buildRawContent(e, t + 1);
                            const i = this.buildAttributesForStopNode(e);
                            if (s === '') {
                                r += `<${n}${i}/>`;
                            } else {
                                r += `<${n}${i}>${s}</${n}>`;
                            }
                        }
                    }
                } else if (typeof s === 'object' && s !== null) {
                    const e = this.buildRawContent(s, t + 1);
                    const i = this.buildAttributesForStopNode(s);
                    if (e === '') {
                        r += `<${n}${i}/>`;
                    } else {
                        r += `<${n}${i}>${e}</${n}>`;
                    }
                } else {
                    r += `<${n}>${s}</${n}>`;
                }
            }
            return r;
        };
        Builder.prototype.buildAttributesForStopNode = function(e) {
            if (!e || typeof e !== 'object') return '';
            let t = '';
            if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
                const r = e[this.options.attributesGroupName];
                for(let e in r){
                    if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
                    const n = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
                    const s = r[e];
                    if (s === true && this.options.suppressBooleanAttributes) {
                        t += ' ' + n;
                    } else {
                        t += ' ' + n + '="' + escapeAttribute(s) + '"';
                    }
                }
            } else {
                for(let r in e){
                    if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
                    const n = this.isAttribute(r);
                    if (n) {
                        const s = e[r];
                        if (s === true && this.options.suppressBooleanAttributes) {
                            t += ' ' + n;
                        } else {
                            t += ' ' + n + '="' + escapeAttribute(s) + '"';
                        }
                    }
                }
            }
            return t;
        };
        Builder.prototype.buildObjectNode = function(e, t, r, n) {
            if (e === "") {
                if (t[0] === "?") return this.indentate(n) + '<' + t + r + '?' + this.tagEndChar;
                else {
                    return this.indentate(n) + '<' + t + r + this.closeTag(t) + this.tagEndChar;
                }
            } else if (t[0] === "?") {
                return this.indentate(n) + '<' + t + r + '?' + this.tagEndChar;
            } else {
                let s = '</' + t + this.tagEndChar;
                let i = "";
                if (t[0] === "?") {
                    i = "?";
                    s = "";
                }
                if ((r || r === '') && e.indexOf('<') === -1) {
                    return this.indentate(n) + '<' + t + r + i + '>' + e + s;
                } else if (this.options.commentPropName !== false && t === this.options.commentPropName && i.length === 0) {
                    return this.indentate(n) + `<!--${safeComment(e)}-->` + this.newLine;
                } else {
                    return this.indentate(n) + '<' + t + r + i + this.tagEndChar + e + this.indentate(n) + s;
                }
            }
        };
        Builder.prototype.closeTag = function(e) {
            let t = "";
            if (this.options.unpairedTags.indexOf(e) !== -1) {
                if (!this.options.suppressUnpairedNode) t = "/";
            } else if (this.options.suppressEmptyNode) {
                t = "/";
            } else {
                t = `></${e}`;
            }
            return t;
        };
        Builder.prototype.checkStopNode = function(e) {
            if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
            for(let t = 0; t < this.stopNodeExpressions.length; t++){
                if (e.matches(this.stopNodeExpressions[t])) {
                    return true;
                }
            }
            return false;
        };
        function buildEmptyObjNode(e, t, r, n) {
            if (e !== '') {
                return this.buildObjectNode(e, t, r, n);
            } else {
                if (t[0] === "?") return this.indentate(n) + '<' + t + r + '?' + this.tagEndChar;
                else {
                    return this.indentate(n) + '<' + t + r + '/' + this.tagEndChar;
                }
            }
        }
        Builder.prototype.buildTextValNode = function(e, t, r, n, s) {
            if (this.options.cdataPropName !== false && t === this.options.cdataPropName) {
                const t = safeCdata(e);
                return this.indentate(n) + `<![CDATA[${t}]]>` + this.newLine;
            } else if (this.options.commentPropName !== false && t === this.options.commentPropName) {
                const t = safeComment(e);
                return this.indentate(n) + `<!--${t}-->` + this.newLine;
            } else if (t[0] === "?") {
                return this.indentate(n) + '<' + t + r + '?' + this.tagEndChar;
            } else {
                let s = this.options.tagValueProcessor(t, e);
                s = this.replaceEntitiesValue(s);
                s = valToStr(s);
                if (s === '') {
                    return this.indentate(n) + '<' + t + r + this.closeTag(t) + this.tagEndChar;
                } else {
                    return this.indentate(n) + '<' + t + r + '>' + s + '</' + t + this.tagEndChar;
                }
            }
        };
        Builder.prototype.replaceEntitiesValue = function(e) {
            if (e && e.length > 0 && this.options.processEntities) {
                for(let t = 0; t < this.options.entities.length; t++){
                    const r = this.options.entities[t];
                    e = e.replace(r.regex, r.val);
                }
            }
            return e;
        };
        function indentate(e) {
            return this.options.indentBy.repeat(e);
        }
        function isAttribute(e) {
            if (e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName) {
                return e.substr(this.attrPrefixLen);
            } else {
                return false;
            }
        }
        /*! ./node_modules/fast-xml-parser/src/xmlbuilder/json2xml.js */ const h = Builder;
        /*! ./node_modules/fast-xml-parser/src/util.js */ const A = ':A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
        const m = A + '\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040';
        const y = '[' + A + '][' + m + ']*';
        const I = new RegExp('^' + y + '$');
        function getAllMatches(e, t) {
            const r = [];
            let n = t.exec(e);
            while(n){
                const s = [];
                s.startIndex = t.lastIndex - n[0].length;
                const i = n.length;
                for(let e = 0; e < i; e++){
                    s.push(n[e]);
                }
                r.push(s);
                n = t.exec(e);
            }
            return r;
        }
        const isName = function(e) {
            const t = I.exec(e);
            return !(t === null || typeof t === 'undefined');
        };
        function isExist(e) {
            return typeof e !== 'undefined';
        }
        function isEmptyObject(e) {
            return Object.keys(e).length === 0;
        }
        function getValue(e) {
            if (exports.isExist(e)) {
                return e;
            } else {
                return '';
            }
        }
        const C = [
            'hasOwnProperty',
            'toString',
            'valueOf',
            '__defineGetter__',
            '__defineSetter__',
            '__lookupGetter__',
            '__lookupSetter__'
        ];
        const b = [
            "__proto__",
            "constructor",
            "prototype"
        ];
        /*! ./node_modules/fast-xml-parser/src/validator.js */ const E = {
            allowBooleanAttributes: false,
            unpairedTags: []
        };
        function validator_validate(e, t) {
            t = Object.assign({}, E, t);
            const r = [];
            let n = false;
            let s = false;
            if (e[0] === '\ufeff') {
                e = e.substr(1);
            }
            for(let i = 0; i < e.length; i++){
                if (e[i] === '<' && e[i + 1] === '?') {
                    i += 2;
                    i = readPI(e, i);
                    if (i.err) return i;
                } else if (e[i] === '<') {
                    let o = i;
                    i++;
                    if (e[i] === '!') {
                        i = readCommentAndCDATA(e, i);
                        continue;
                    } else {
                        let a = false;
                        if (e[i] === '/') {
                            a = true;
                            i++;
                        }
                        let c = '';
                        for(; i < e.length && e[i] !== '>' && e[i] !== ' ' && e[i] !== '\t' && e[i] !== '\n' && e[i] !== '\r'; i++){
                            c += e[i];
                        }
                        c = c.trim();
                        if (c[c.length - 1] === '/') {
                            c = c.substring(0, c.length - 1);
                            i--;
                        }
                        if (!validateTagName(c)) {
                            let t;
                            if (c.trim().length === 0) {
                                t = "Invalid space after '<'.";
                            } else {
                                t = "Tag '" + c + "' is an invalid name.";
                            }
                            return getErrorObject('InvalidTag', t, getLineNumberForPosition(e, i));
                        }
                        const l = readAttributeStr(e, i);
                        if (l === false) {
                            return getErrorObject('InvalidAttr', "Attributes for '" + c + "' have open quote.", getLineNumberForPosition(e, i));
                        }
                        let u = l.value;
                        i = l.index;
                        if (u[u.length - 1] === '/') {
                            const r = i - u.length;
                            u = u.substring(0, u.length - 1);
                            const s = validateAttributeString(u, t);
                            if (s === true) {
                                n = true;
                            } else {
                                return getErrorObject(s.err.code, s.err.msg, getLineNumberForPosition(e, r + s.err.line));
                            }
                        } else if (a) {
                            if (!l.tagClosed) {
                                return getErrorObject('InvalidTag', "Closing tag '" + c + "' doesn't have proper closing.", getLineNumberForPosition(e, i));
                            } else if (u.trim().length > 0) {
                                return getErrorObject('InvalidTag', "Closing tag '" + c + "' can't have attributes or invalid starting.", getLineNumberForPosition(e, o));
                            } else if (r.length === 0) {
                                return getErrorObject('InvalidTag', "Closing tag '" + c + "' has not been opened.", getLineNumberForPosition(e, o));
                            } else {
                                const t = r.pop();
                                if (c !== t.tagName) {
                                    let r = getLineNumberForPosition(e, t.tagStartPos);
                                    return getErrorObject('InvalidTag', "Expected closing tag '" + t.tagName + "' (opened in line " + r.line + ", col " + r.col + ") instead of closing tag '" + c + "'.", getLineNumberForPosition(e, o));
                                }
                                if (r.length == 0) {
                                    s = true;
                                }
                            }
                        } else {
                            const a = validateAttributeString(u, t);
                            if (a !== true) {
                                return getErrorObject(a.err.code, a.err.msg, getLineNumberForPosition(e, i - u.length + a.err.line));
                            }
                            if (s === true) {
                                return getErrorObject('InvalidXml', 'Multiple possible root nodes found.', getLineNumberForPosition(e, i));
                            } else if (t.unpairedTags.indexOf(c) !== -1) {} else {
                                r.push({
                                    tagName: c,
                                    tagStartPos: o
                                });
                            }
                            n = true;
                        }
                        for(i++; i < e.length; i++){
                            if (e[i] === '<') {
                                if (e[i + 1] === '!') {
                                    i++;
                                    i = readCommentAndCDATA(e, i);
                                    continue;
                                } else if (e[i + 1] === '?') {
                                    i = readPI(e, ++i);
                                    if (i.err) return i;
                                } else {
                                    break;
                                }
                            } else if (e[i] === '&') {
                                const t = validateAmpersand(e, i);
                                if (t == -1) return getErrorObject('InvalidChar', "char '&' is not expected.", getLineNumberForPosition(e, i));
                                i = t;
                            } else {
                                if (s === true && !isWhiteSpace(e[i])) {
                                    return getErrorObject('InvalidXml', "Extra text at the end", getLineNumberForPosition(e, i));
                                }
                            }
                        }
                        if (e[i] === '<') {
                            i--;
                        }
                    }
                } else {
                    if (isWhiteSpace(e[i])) {
                        continue;
                    }
                    return getErrorObject('InvalidChar', "char '" + e[i] + "' is not expected.", getLineNumberForPosition(e, i));
                }
            }
            if (!n) {
                return getErrorObject('InvalidXml', 'Start tag expected.', 1);
            } else if (r.length == 1) {
                return getErrorObject('InvalidTag', "Unclosed tag '" + r[0].tagName + "'.", getLineNumberForPosition(e, r[0].tagStartPos));
            } else if (r.length > 0) {
                return getErrorObject('InvalidXml', "Invalid '" + JSON.stringify(r.map((e)=>e.tagName), null, 4).replace(/\r?\n/g, '') + "' found.", {
                    line: 1,
                    col: 1
                });
            }
            return true;
        }
        ;
        function isWhiteSpace(e) {
            return e === ' ' || e === '\t' || e === '\n' || e === '\r';
        }
        function readPI(e, t) {
            const r = t;
            for(; t < e.length; t++){
                if (e[t] == '?' || e[t] == ' ') {
                    const n = e.substr(r, t - r);
                    if (t > 5 && n === 'xml') {
                        return getErrorObject('InvalidXml', 'XML declaration allowed only at the start of the document.', getLineNumberForPosition(e, t));
                    } else if (e[t] == '?' && e[t + 1] == '>') {
                        t++;
                        break;
                    } else {
                        continue;
                    }
                }
            }
            return t;
        }
        function readCommentAndCDATA(e, t) {
            if (e.length > t + 5 && e[t + 1] === '-' && e[t + 2] === '-') {
                for(t += 3; t < e.length; t++){
                    if (e[t] === '-' && e[t + 1] === '-' && e[t + 2] === '>') {
                        t += 2;
                        break;
                    }
                }
            } else if (e.length > t + 8 && e[t + 1] === 'D' && e[t + 2] === 'O' && e[t + 3] === 'C' && e[t + 4] === 'T' && e[t + 5] === 'Y' && e[t + 6] === 'P' && e[t + 7] === 'E') {
                let r = 1;
                for(t += 8; t < e.length; t++){
                    if (e[t] === '<') {
                        r++;
                    } else if (e[t] === '>') {
                        r--;
                        if (r === 0) {
                            break;
                        }
                    }
                }
            } else if (e.length > t + 9 && e[t + 1] === '[' && e[t + 2] === 'C' && e[t + 3] === 'D' && e[t + 4] === 'A' && e[t + 5] === 'T' && e[t + 6] === 'A' && e[t + 7] === '[') {
                for(t += 8; t < e.length; t++){
                    if (e[t] === ']' && e[t + 1] === ']' && e[t + 2] === '>') {
                        t += 2;
                        break;
                    }
                }
            }
            return t;
        }
        const w = '"';
        const S = "'";
        function readAttributeStr(e, t) {
            let r = '';
            let n = '';
            let s = false;
            for(; t < e.length; t++){
                if (e[t] === w || e[t] === S) {
                    if (n === '') {
                        n = e[t];
                    } else if (n !== e[t]) {} else {
                        n = '';
                    }
                } else if (e[t] === '>') {
                    if (n === '') {
                        s = true;
                        break;
                    }
                }
                r += e[t];
            }
            if (n !== '') {
                return false;
            }
            return {
                value: r,
                index: t,
                tagClosed: s
            };
        }
        function scanAttributeTokens(e) {
            const t = [];
            const r = e.length;
            let n = 0;
            while(n < r){
                const s = n;
                while(n < r && isWhiteSpace(e[n]))n++;
                if (n >= r) break;
                if (e[n] === '=') {
                    n++;
                    continue;
                }
                const i = e.slice(s, n);
                const o = n;
                while(n < r && !isWhiteSpace(e[n]) && e[n] !== '=')n++;
                const a = e.slice(o, n);
                let c;
                let l = n;
                while(l < r && isWhiteSpace(e[l]))l++;
                if (l < r && e[l] === '=') {
                    c = e.slice(n, l + 1);
                    n = l + 1;
                }
                let u;
                let f;
                let d = n;
                while(d < r && isWhiteSpace(e[d]))d++;
                if (d < r && (e[d] === '"' || e[d] === "'")) {
                    const t = d + 1;
                    const r = e.indexOf(e[d], t);
                    if (r !== -1) {
                        u = e[d];
                        f = e.slice(t, r);
                        n = r + 1;
                    }
                }
                const p = {
                    startIndex: s
                };
                p[1] = i;
                p[2] = a;
                p[3] = c;
                p[4] = u !== undefined ? true : undefined;
                p[5] = u;
                p[6] = f;
                t.push(p);
            }
            return t;
        }
        function validateAttributeString(e, t) {
            const r = scanAttributeTokens(e);
            const n = {};
            for(let e = 0; e < r.length; e++){
                if (r[e][1].length === 0) {
                    return getErrorObject('InvalidAttr', "Attribute '" + r[e][2] + "' has no space in starting.", getPositionFromMatch(r[e]));
                } else if (r[e][3] !== undefined && r[e][4] === undefined) {
                    return getErrorObject('InvalidAttr', "Attribute '" + r[e][2] + "' is without value.", getPositionFromMatch(r[e]));
                } else if (r[e][3] === undefined && !t.allowBooleanAttributes) {
                    return getErrorObject('InvalidAttr', "boolean attribute '" + r[e][2] + "' is not allowed.", getPositionFromMatch(r[e]));
                }
                const s = r[e][2];
                if (!validateAttrName(s)) {
                    return getErrorObject('InvalidAttr', "Attribute '" + s + "' is an invalid name.", getPositionFromMatch(r[e]));
                }
                if (!Object.prototype.hasOwnProperty.call(n, s)) {
                    n[s] = 1;
                } else {
                    return getErrorObject('InvalidAttr', "Attribute '" + s + "' is repeated.", getPositionFromMatch(r[e]));
                }
            }
            return true;
        }
        function validateNumberAmpersand(e, t) {
            let r = /\d/;
            if (e[t] === 'x') {
                t++;
                r = /[\da-fA-F]/;
            }
            for(; t < e.length; t++){
                if (e[t] === ';') return t;
                if (!e[t].match(r)) break;
            }
            return -1;
        }
        function validateAmpersand(e, t) {
            t++;
            if (e[t] === ';') return -1;
            if (e[t] === '#') {
                t++;
                return validateNumberAmpersand(e, t);
            }
            let r = 0;
            for(; t < e.length; t++, r++){
                if (e[t].match(/\w/) && r < 20) continue;
                if (e[t] === ';') break;
                return -1;
            }
            return t;
        }
        function getErrorObject(e, t, r) {
            return {
                err: {
                    code: e,
                    msg: t,
                    line: r.line || r,
                    col: r.col
                }
            };
        }
        function validateAttrName(e) {
            return isName(e);
        }
        function validateTagName(e) {
            return isName(e);
        }
        function getLineNumberForPosition(e, t) {
            const r = e.substring(0, t).split(/\r?\n/);
            return {
                line: r.length,
                col: r[r.length - 1].length + 1
            };
        }
        function getPositionFromMatch(e) {
            return e.startIndex + e[1].length;
        }
        /*! ./node_modules/fast-xml-parser/src/fxp.js */ const B = {
            validate: validator_validate
        };
        /*! ./node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js */ const defaultOnDangerousProperty = (e)=>{
            if (C.includes(e)) {
                return "__" + e;
            }
            return e;
        };
        const v = {
            preserveOrder: false,
            attributeNamePrefix: '@_',
            attributesGroupName: false,
            textNodeName: '#text',
            ignoreAttributes: true,
            removeNSPrefix: false,
            allowBooleanAttributes: false,
            parseTagValue: true,
            parseAttributeValue: false,
            trimValues: true,
            cdataPropName: false,
            numberParseOptions: {
                hex: true,
                leadingZeros: true,
                eNotation: true,
                unicode: false
            },
            tagValueProcessor: function(e, t) {
                return t;
            },
            attributeValueProcessor: function(e, t) {
                return t;
            },
            stopNodes: [],
            alwaysCreateTextNode: false,
            isArray: ()=>false,
            commentPropName: false,
            unpairedTags: [],
            processEntities: true,
            htmlEntities: false,
            entityDecoder: null,
            ignoreDeclaration: false,
            ignorePiTags: false,
            transformTagName: false,
            transformAttributeName: false,
            updateTag: function(e, t, r) {
                return e;
            },
            captureMetaData: false,
            maxNestedTags: 100,
            strictReservedNames: true,
            jPath: true,
            onDangerousProperty: defaultOnDangerousProperty
        };
        function validatePropertyName(e, t) {
            if (typeof e !== 'string') {
                return;
            }
            const r = e.toLowerCase();
            if (C.some((e)=>r === e.toLowerCase())) {
                throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
            }
            if (b.some((e)=>r === e.toLowerCase())) {
                throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
            }
        }
        function normalizeProcessEntities(e, t) {
            if (typeof e === 'boolean') {
                return {
                    enabled: e,
                    maxEntitySize: 10000,
                    maxExpansionDepth: 10000,
                    maxTotalExpansions: Infinity,
                    maxExpandedLength: 100000,
                    maxEntityCount: 1000,
                    allowedTags: null,
                    tagFilter: null,
                    appliesTo: "all"
                };
            }
            if (typeof e === 'object' && e !== null) {
                return {
                    enabled: e.enabled !== false,
                    maxEntitySize: Math.max(1, e.maxEntitySize ?? 10000),
                    maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 10000),
                    maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? Infinity),
                    maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 100000),
                    maxEntityCount: Math.max(1, e.maxEntityCount ?? 1000),
                    allowedTags: e.allowedTags ?? null,
                    tagFilter: e.tagFilter ?? null,
                    appliesTo: e.appliesTo ?? "all"
                };
            }
            return normalizeProcessEntities(true);
        }
        const buildOptions = function(e) {
            const t = Object.assign({}, v, e);
            const r = [
                {
                    value: t.attributeNamePrefix,
                    name: 'attributeNamePrefix'
                },
                {
                    value: t.attributesGroupName,
                    name: 'attributesGroupName'
                },
                {
                    value: t.textNodeName,
                    name: 'textNodeName'
                },
                {
                    value: t.cdataPropName,
                    name: 'cdataPropName'
                },
                {
                    value: t.commentPropName,
                    name: 'commentPropName'
                }
            ];
            for (const { value: e, name: t } of r){
                if (e) {
                    validatePropertyName(e, t);
                }
            }
            if (t.onDangerousProperty === null) {
                t.onDangerousProperty = defaultOnDangerousProperty;
            }
            t.processEntities = normalizeProcessEntities(t.processEntities, t.htmlEntities);
            t.unpairedTagsSet = new Set(t.unpairedTags);
            if (t.stopNodes && Array.isArray(t.stopNodes)) {
                t.stopNodes = t.stopNodes.map((e)=>{
                    if (typeof e === 'string' && e.startsWith('*.')) {
                        return '..' + e.substring(2);
                    }
                    return e;
                });
            }
            return t;
        };
        /*! ./node_modules/fast-xml-parser/src/xmlparser/xmlNode.js */ let N;
        if (typeof Symbol !== "function") {
            N = "@@xmlMetadata";
        } else {
            N = Symbol("XML Node Metadata");
        }
        let XmlNode = class XmlNode {
            constructor(e){
                this.tagname = e;
                this.child = [];
                this[":@"] = Object.create(null);
            }
            add(e, t) {
                if (e === "__proto__") e = "#__proto__";
                this.child.push({
                    [e]: t
                });
            }
            addChild(e, t) {
                if (e.tagname === "__proto__") e.tagname = "#__proto__";
                if (e[":@"] && Object.keys(e[":@"]).length > 0) {
                    this.child.push({
                        [e.tagname]: e.child,
                        [":@"]: e[":@"]
                    });
                } else {
                    this.child.push({
                        [e.tagname]: e.child
                    });
                }
                this.addStartIndex(t);
            }
            addStartIndex(e) {
                if (e !== undefined) {
                    this.child[this.child.length - 1][N] = {
                        startIndex: e
                    };
                }
            }
            addEndIndex(e) {
                const t = this.child[this.child.length - 1];
                if (t !== undefined && t[N] !== undefined && t[N].endIndex === undefined) {
                    t[N].endIndex = e;
                }
            }
            static getMetaDataSymbol() {
                return N;
            }
        };
        /*! ./node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js */ let DocTypeReader = class DocTypeReader {
            constructor(e, t){
                this.suppressValidationErr = !e;
                this.options = e;
                this.xmlVersion = t || 1.0;
            }
            setXmlVersion(e = 1.0) {
                this.xmlVersion = e;
            }
            readDocType(e, t) {
                const r = Object.create(null);
                let n = 0;
                if (e[t + 3] === 'O' && e[t + 4] === 'C' && e[t + 5] === 'T' && e[t + 6] === 'Y' && e[t + 7] === 'P' && e[t + 8] === 'E') {
                    t = t + 9;
                    let s = 1;
                    let i = false, o = false;
                    let a = null;
                    let c = "";
                    for(; t < e.length; t++){
                        if (a !== null) {
                            if (e[t] === a) a = null;
                            c += e[t];
                            continue;
                        }
                        if (!i && !o && (e[t] === '"' || e[t] === "'")) {
                            a = e[t];
                            c += e[t];
                            continue;
                        }
                        if (e[t] === '<' && !o) {
                            if (i && hasSeq(e, "!ENTITY", t)) {
                                t += 7;
                                let s, i;
                                [s, i, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr);
                                if (i.indexOf("&") === -1) {
                                    if (this.options.enabled !== false && this.options.maxEntityCount != null && n >= this.options.maxEntityCount) {
                                        throw new Error(`Entity count (${n + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
                                    }
                                    r[s] = i;
                                    n++;
                                }
                            } else if (i && hasSeq(e, "!ELEMENT", t)) {
                                t += 8;
                                const { index: r } = this.readElementExp(e, t + 1);
                                t = r;
                            } else if (i && hasSeq(e, "!ATTLIST", t)) {
                                t += 8;
                            } else if (i && hasSeq(e, "!NOTATION", t)) {
                                t += 9;
                                const { index: r } = this.readNotationExp(e, t + 1, this.suppressValidationErr);
                                t = r;
                            } else if (hasSeq(e, "!--", t)) o = true;
                            else throw new Error(`Invalid DOCTYPE`);
                            s++;
                            c = "";
                        } else if (e[t] === '>') {
                            if (o) {
                                if (e[t - 1] === "-" && e[t - 2] === "-") {
                                    o = false;
                                    s--;
                                }
                            } else {
                                s--;
                            }
                            if (s === 0) {
                                break;
                            }
                        } else if (e[t] === '[') {
                            i = true;
                        } else {
                            c += e[t];
                        }
                    }
                    if (a !== null || s !== 0) {
                        throw new Error(`Unclosed DOCTYPE`);
                    }
                } else {
                    throw new Error(`Invalid Tag instead of DOCTYPE`);
                }
                return {
                    entities: r,
                    i: t
                };
            }
            readEntityExp(e, t) {
                t = skipWhitespace(e, t);
                const r = t;
                while(t < e.length && !/\s/.test(e[t]) && e[t] !== '"' && e[t] !== "'"){
                    t++;
                }
                let n = e.substring(r, t);
                validateEntityName(n, {
                    xmlVersion: this.xmlVersion
                });
                t = skipWhitespace(e, t);
                if (!this.suppressValidationErr) {
                    if (e.substring(t, t + 6).toUpperCase() === "SYSTEM") {
                        throw new Error("External entities are not supported");
                    } else if (e[t] === "%") {
                        throw new Error("Parameter entities are not supported");
                    }
                }
                let s = "";
                [t, s] = this.readIdentifierVal(e, t, "entity");
                if (this.options.enabled !== false && this.options.maxEntitySize != null && s.length > this.options.maxEntitySize) {
                    throw new Error(`Entity "${n}" size (${s.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
                }
                t--;
                return [
                    n,
                    s,
                    t
                ];
            }
            readNotationExp(e, t) {
                t = skipWhitespace(e, t);
                const r = t;
                while(t < e.length && !/\s/.test(e[t])){
                    t++;
                }
                let n = e.substring(r, t);
                !this.suppressValidationErr && validateEntityName(n, {
                    xmlVersion: this.xmlVersion
                });
                t = skipWhitespace(e, t);
                const s = e.substring(t, t + 6).toUpperCase();
                if (!this.suppressValidationErr && s !== "SYSTEM" && s !== "PUBLIC") {
                    throw new Error(`Expected SYSTEM or PUBLIC, found "${s}"`);
                }
                t += s.length;
                t = skipWhitespace(e, t);
                let i = null;
                let o = null;
                if (s === "PUBLIC") {
                    [t, i] = this.readIdentifierVal(e, t, "publicIdentifier");
                    t = skipWhitespace(e, t);
                    if (e[t] === '"' || e[t] === "'") {
                        [t, o] = this.readIdentifierVal(e, t, "systemIdentifier");
                    }
                } else if (s === "SYSTEM") {
                    [t, o] = this.readIdentifierVal(e, t, "systemIdentifier");
                    if (!this.suppressValidationErr && !o) {
                        throw new Error("Missing mandatory system identifier for SYSTEM notation");
                    }
                }
                return {
                    notationName: n,
                    publicIdentifier: i,
                    systemIdentifier: o,
                    index: --t
                };
            }
            readIdentifierVal(e, t, r) {
                let n = "";
                const s = e[t];
                if (s !== '"' && s !== "'") {
                    throw new Error(`Expected quoted string, found "${s}"`);
                }
                t++;
                const i = t;
                while(t < e.length && e[t] !== s){
                    t++;
                }
                n = e.substring(i, t);
                if (e[t] !== s) {
                    throw new Error(`Unterminated ${r} value`);
                }
                t++;
                return [
                    t,
                    n
                ];
            }
            readElementExp(e, t) {
                t = skipWhitespace(e, t);
                const r = t;
                while(t < e.length && !/\s/.test(e[t])){
                    t++;
                }
                let n = e.substring(r, t);
                if (!this.suppressValidationErr && !qName(n, {
                    xmlVersion: this.xmlVersion
                })) {
                    throw new Error(`Invalid element name: "${n}"`);
                }
                t = skipWhitespace(e, t);
                let s = "";
                if (e[t] === "E" && hasSeq(e, "MPTY", t)) t += 4;
                else if (e[t] === "A" && hasSeq(e, "NY", t)) t += 2;
                else if (e[t] === "(") {
                    t++;
                    const r = t;
                    while(t < e.length && e[t] !== ")"){
                        t++;
                    }
                    s = e.substring(r, t);
                    if (e[t] !== ")") {
                        throw new Error("Unterminated content model");
                    }
                } else if (!this.suppressValidationErr) {
                    throw new Error(`Invalid Element Expression, found "${e[t]}"`);
                }
                return {
                    elementName: n,
                    contentModel: s.trim(),
                    index: t
                };
            }
            readAttlistExp(e, t) {
                t = skipWhitespace(e, t);
                let r = t;
                while(t < e.length && !/\s/.test(e[t])){
                    t++;
                }
                let n = e.substring(r, t);
                validateEntityName(n, {
                    xmlVersion: this.xmlVersion
                });
                t = skipWhitespace(e, t);
                r = t;
                while(t < e.length && !/\s/.test(e[t])){
                    t++;
                }
                let s = e.substring(r, t);
                if (!validateEntityName(s, {
                    xmlVersion: this.xmlVersion
                })) {
                    throw new Error(`Invalid attribute name: "${s}"`);
                }
                t = skipWhitespace(e, t);
                let i = "";
                if (e.substring(t, t + 8).toUpperCase() === "NOTATION") {
                    i = "NOTATION";
                    t += 8;
                    t = skipWhitespace(e, t);
                    if (e[t] !== "(") {
                        throw new Error(`Expected '(', found "${e[t]}"`);
                    }
                    t++;
                    let r = [];
                    while(t < e.length && e[t] !== ")"){
                        const n = t;
                        while(t < e.length && e[t] !== "|" && e[t] !== ")"){
                            t++;
                        }
                        let s = e.substring(n, t);
                        s = s.trim();
                        if (!validateEntityName(s, {
                            xmlVersion: this.xmlVersion
                        })) {
                            throw new Error(`Invalid notation name: "${s}"`);
                        }
                        r.push(s);
                        if (e[t] === "|") {
                            t++;
                            t = skipWhitespace(e, t);
                        }
                    }
                    if (e[t] !== ")") {
                        throw new Error("Unterminated list of notations");
                    }
                    t++;
                    i += " (" + r.join("|") + ")";
                } else {
                    const r = t;
                    while(t < e.length && !/\s/.test(e[t])){
                        t++;
                    }
                    i += e.substring(r, t);
                    const n = [
                        "CDATA",
                        "ID",
                        "IDREF",
                        "IDREFS",
                        "ENTITY",
                        "ENTITIES",
                        "NMTOKEN",
                        "NMTOKENS"
                    ];
                    if (!this.suppressValidationErr && !n.includes(i.toUpperCase())) {
                        throw new Error(`Invalid attribute type: "${i}"`);
                    }
                }
                t = skipWhitespace(e, t);
                let o = "";
                if (e.substring(t, t + 8).toUpperCase() === "#REQUIRED") {
                    o = "#REQUIRED";
                    t += 8;
                } else if (e.substring(t, t + 7).toUpperCase() === "#IMPLIED") {
                    o = "#IMPLIED";
                    t += 7;
                } else {
                    [t, o] = this.readIdentifierVal(e, t, "ATTLIST");
                }
                return {
                    elementName: n,
                    attributeName: s,
                    attributeType: i,
                    defaultValue: o,
                    index: t
                };
            }
        };
        const skipWhitespace = (e, t)=>{
            while(t < e.length && /\s/.test(e[t])){
                t++;
            }
            return t;
        };
        function hasSeq(e, t, r) {
            for(let n = 0; n < t.length; n++){
                if (t[n] !== e[r + n + 1]) return false;
            }
            return true;
        }
        function validateEntityName(e, t) {
            if (qName(e, {
                xmlVersion: t
            })) return e;
            else throw new Error(`Invalid entity name ${e}`);
        }
        /*! ./node_modules/anynum/digitTable.js */ const O = [
            0x0030,
            0x0660,
            0x06F0,
            0x0966,
            0x09E6,
            0x0A66,
            0x0AE6,
            0x0B66,
            0x0BE6,
            0x0C66,
            0x0CE6,
            0x0D66,
            0x0DE6,
            0x0E50,
            0x0ED0,
            0x0F20,
            0x1040,
            0x1090,
            0x17E0,
            0x1810,
            0x1946,
            0x19D0,
            0x1A80,
            0x1A90,
            0x1B50,
            0x1BB0,
            0x1C40,
            0x1C50,
            0xFF10,
            0x1D7CE,
            0x1D7D8,
            0x1D7E2,
            0x1D7EC,
            0x1D7F6,
            0x104A0,
            0x10D30,
            0x11066,
            0x110F0,
            0x11136,
            0x111D0,
            0x112F0,
            0x11450,
            0x114D0,
            0x11650,
            0x116C0,
            0x11730,
            0x118E0,
            0x11950,
            0x11BF0,
            0x11C50,
            0x11D50,
            0x11DA0,
            0x11F50,
            0x16A60,
            0x16AC0,
            0x16B50,
            0x1E140,
            0x1E2F0,
            0x1E4F0,
            0x1E950,
            0x1FBF0
        ];
        const D = 0xFF;
        const R = new Map();
        const T = 0xFFFF;
        const Q = 0x0660;
        const P = Q;
        const x = T - Q + 1;
        const k = new Uint8Array(x).fill(D);
        for (const e of O){
            for(let t = 0; t < 10; t++){
                const r = e + t;
                if (r <= T) {
                    k[r - P] = t;
                } else {
                    R.set(r, t);
                }
            }
        }
        /*! ./node_modules/anynum/anynum.js */ const M = 48;
        const L = 57;
        const U = 45;
        const F = new Set([
            0x2212,
            0xFF0D,
            0xFE63
        ]);
        function anynum(e) {
            if (typeof e !== 'string') return e;
            const t = e.length;
            if (t === 0) return e;
            let r = -1;
            for(let n = 0; n < t; n++){
                const s = e.charCodeAt(n);
                if (s >= M && s <= L || s === U) continue;
                if (s < P) {
                    if (F.has(s)) {
                        r = n;
                        break;
                    }
                    continue;
                }
                if (s >= 0xD800 && s <= 0xDBFF) {
                    if (n + 1 < t) {
                        const t = e.charCodeAt(n + 1);
                        if (t >= 0xDC00 && t <= 0xDFFF) {
                            const e = 0x10000 + (s - 0xD800 << 10) + (t - 0xDC00);
                            if (R.has(e)) {
                                r = n;
                                break;
                            }
                        }
                    }
                    continue;
                }
                if (k[s - P] !== D || F.has(s)) {
                    r = n;
                    break;
                }
            }
            if (r === -1) return e;
            const n = [];
            if (r > 0) n.push(e.slice(0, r));
            for(let s = r; s < t; s++){
                const r = e.charCodeAt(s);
                if (r >= M && r <= L || r === U) {
                    n.push(e[s]);
                    continue;
                }
                if (r < P) {
                    n.push(F.has(r) ? '-' : e[s]);
                    continue;
                }
                if (r >= 0xD800 && r <= 0xDBFF) {
                    if (s + 1 < t) {
                        const t = e.charCodeAt(s + 1);
                        if (t >= 0xDC00 && t <= 0xDFFF) {
                            const e = 0x10000 + (r - 0xD800 << 10) + (t - 0xDC00);
                            const i = R.get(e);
                            if (i !== undefined) {
                                n.push(String.fromCharCode(i + 48));
                                s++;
                                continue;
                            }
                        }
                    }
                    n.push(e[s]);
                    continue;
                }
                if (F.has(r)) {
                    n.push('-');
                    continue;
                }
                const i = k[r - P];
                n.push(i !== D ? String.fromCharCode(i + 48) : e[s]);
            }
            return n.join('');
        }
        const H = anynum;
        /*! ./node_modules/strnum/strnum.js */ const _ = /^[-+]?0x[a-fA-F0-9]+$/;
        const j = /^0b[01]+$/;
        const G = /^0o[0-7]+$/;
        const q = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
        const Y = {
            hex: true,
            binary: false,
            octal: false,
            leadingZeros: true,
            decimalPoint: "\.",
            eNotation: true,
            infinity: "original",
            unicode: false
        };
        function toNumber(e, t = {}) {
            t = Object.assign({}, Y, t);
            if (!e || typeof e !== "string") return e;
            let r = e.trim();
            if (r.length === 0) return e;
            else if (t.skipLike !== undefined && t.skipLike.test(r)) return e;
            else if (r === "0") return 0;
            if (t.unicode) {
                r = H(r);
                if (r === "0") return 0;
            }
            if (t.hex && _.test(r)) {
                return parse_int(r, 16);
            } else if (t.binary && j.test(r)) {
                return parse_int(r, 2);
            } else if (t.octal && G.test(r)) {
                return parse_int(r, 8);
            } else if (!isFinite(r)) {
                const n = Number(r);
                if (Number.isNaN(n)) return e;
                return handleInfinity(e, n, t);
            } else if (r.includes('e') || r.includes('E')) {
                return resolveEnotation(e, r, t);
            } else {
                const n = q.exec(r);
                if (n) {
                    const s = n[1] || "";
                    const i = n[2];
                    let o = trimZeros(n[3]);
                    const a = s ? r[i.length + 1] === "." : r[i.length] === ".";
                    if (!t.leadingZeros && (i.length > 1 || i.length === 1 && !a)) {
                        return e;
                    } else {
                        const n = Number(r);
                        const a = String(n);
                        if (n === 0) return n;
                        if (a.search(/[eE]/) !== -1) {
                            if (t.eNotation) return n;
                            else return e;
                        } else if (r.indexOf(".") !== -1) {
                            if (a === "0") return n;
                            else if (a === o) return n;
                            else if (a === `${s}${o}`) return n;
                            else return e;
                        }
                        let c = i ? o : r;
                        if (i) {
                            return c === a || s + c === a ? n : e;
                        } else {
                            return c === a || c === s + a ? n : e;
                        }
                    }
                } else {
                    return e;
                }
            }
        }
        const V = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
        function resolveEnotation(e, t, r) {
            if (!r.eNotation) return e;
            const n = t.match(V);
            if (n) {
                let s = n[1] || "";
                const i = n[3].indexOf("e") === -1 ? "E" : "e";
                const o = n[2];
                const a = s ? t[o.length + 1] === i : t[o.length] === i;
                if (o.length > 1 && a) return e;
                else if (o.length === 1 && (n[3].startsWith(`.${i}`) || n[3][0] === i)) {
                    return Number(t);
                } else if (o.length > 0) {
                    if (r.leadingZeros && !a) {
                        return Number(t);
                    } else return e;
                } else {
                    return Number(t);
                }
            } else {
                return e;
            }
        }
        function trimZeros(e) {
            if (e && e.indexOf(".") !== -1) {
                let t = e.length;
                while(t > 0 && e.charCodeAt(t - 1) === 48)t--;
                e = e.slice(0, t);
                if (e === ".") e = "0";
                else if (e[0] === ".") e = "0" + e;
                else if (e[e.length - 1] === ".") e = e.substring(0, e.length - 1);
                return e;
            }
            return e;
        }
        function parse_int(e, t) {
            const r = e.trim();
            if (t === 2 || t === 8) e = r.substring(2);
            if (parseInt) return parseInt(e, t);
            else if (Number.parseInt) return Number.parseInt(e, t);
            else if (window && window.parseInt) return window.parseInt(e, t);
            else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
        }
        function handleInfinity(e, t, r) {
            const n = t === Infinity;
            switch(r.infinity.toLowerCase()){
                case "null":
                    return null;
                case "infinity":
                    return t;
                case "string":
                    return n ? "Infinity" : "-Infinity";
                case "original":
                default:
                    return e;
            }
        }
        /*! ./node_modules/fast-xml-parser/src/ignoreAttributes.js */ function ignoreAttributes_getIgnoreAttributesFn(e) {
            if (typeof e === 'function') {
                return e;
            }
            if (Array.isArray(e)) {
                return (t)=>{
                    for (const r of e){
                        if (typeof r === 'string' && t === r) {
                            return true;
                        }
                        if (r instanceof RegExp && r.test(t)) {
                            return true;
                        }
                    }
                };
            }
            return ()=>false;
        }
        /*! ./node_modules/path-expression-matcher/src/ExpressionSet.js */ let ExpressionSet = class ExpressionSet {
            constructor(){
                this._byDepthAndTag = new Map();
                this._wildcardByDepth = new Map();
                this._deepWildcards = [];
                this._deepByTerminalTag = new Map();
                this._patterns = new Set();
                this._sealed = false;
            }
            add(e) {
                if (this._sealed) {
                    throw new TypeError('ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.');
                }
                if (this._patterns.has(e.pattern)) return this;
                this._patterns.add(e.pattern);
                if (e.hasDeepWildcard()) {
                    const t = e.segments[e.segments.length - 1];
                    if (t && t.type !== 'deep-wildcard' && t.tag !== '*') {
                        const r = t.tag;
                        if (!this._deepByTerminalTag.has(r)) this._deepByTerminalTag.set(r, []);
                        this._deepByTerminalTag.get(r).push(e);
                    } else {
                        this._deepWildcards.push(e);
                    }
                    return this;
                }
                const t = e.length;
                const r = e.segments[e.segments.length - 1];
                const n = r?.tag;
                if (!n || n === '*') {
                    if (!this._wildcardByDepth.has(t)) this._wildcardByDepth.set(t, []);
                    this._wildcardByDepth.get(t).push(e);
                } else {
                    const r = `${t}:${n}`;
                    if (!this._byDepthAndTag.has(r)) this._byDepthAndTag.set(r, []);
                    this._byDepthAndTag.get(r).push(e);
                }
                return this;
            }
            addAll(e) {
                for (const t of e)this.add(t);
                return this;
            }
            has(e) {
                return this._patterns.has(e.pattern);
            }
            get size() {
                return this._patterns.size;
            }
            seal() {
                this._sealed = true;
                return this;
            }
            get isSealed() {
                return this._sealed;
            }
            matchesAny(e) {
                return this.findMatch(e) !== null;
            }
            findMatch(e) {
                const t = e.getDepth();
                const r = e.getCurrentTag();
                const n = `${t}:${r}`;
                const s = this._byDepthAndTag.get(n);
                if (s) {
                    for(let t = 0; t < s.length; t++){
                        if (e.matches(s[t])) return s[t];
                    }
                }
                const i = this._wildcardByDepth.get(t);
                if (i) {
                    for(let t = 0; t < i.length; t++){
                        if (e.matches(i[t])) return i[t];
                    }
                }
                const o = this._deepByTerminalTag.get(r);
                if (o) {
                    for(let t = 0; t < o.length; t++){
                        if (e.matches(o[t])) return o[t];
                    }
                }
                for(let t = 0; t < this._deepWildcards.length; t++){
                    if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
                }
                return null;
            }
        };
        /*! ./node_modules/@nodable/entities/src/entities.js */ const J = {
            amp: '&',
            AMP: '&',
            lt: '<',
            LT: '<',
            gt: '>',
            GT: '>',
            quot: '"',
            QUOT: '"',
            apos: "'",
            lsquo: '\u2018',
            rsquo: '\u2019',
            ldquo: '\u201c',
            rdquo: '\u201d',
            lsquor: '\u201a',
            rsquor: '\u2019',
            ldquor: '\u201e',
            bdquo: '\u201e',
            comma: ',',
            period: '.',
            colon: ':',
            semi: ';',
            excl: '!',
            quest: '?',
            num: '#',
            dollar: '$',
            percent: '%',
            ast: '*',
            commat: '@',
            lowbar: '_',
            verbar: '|',
            vert: '|',
            sol: '/',
            bsol: '\\',
            lbrace: '{',
            rbrace: '}',
            lbrack: '[',
            rbrack: ']',
            lpar: '(',
            rpar: ')',
            nbsp: '\u00a0',
            iexcl: '\u00a1',
            cent: '\u00a2',
            pound: '\u00a3',
            curren: '\u00a4',
            yen: '\u00a5',
            brvbar: '\u00a6',
            sect: '\u00a7',
            uml: '\u00a8',
            copy: '\u00a9',
            COPY: '\u00a9',
            ordf: '\u00aa',
            laquo: '\u00ab',
            not: '\u00ac',
            shy: '\u00ad',
            reg: '\u00ae',
            REG: '\u00ae',
            macr: '\u00af',
            deg: '\u00b0',
            plusmn: '\u00b1',
            sup2: '\u00b2',
            sup3: '\u00b3',
            acute: '\u00b4',
            micro: '\u00b5',
            para: '\u00b6',
            middot: '\u00b7',
            cedil: '\u00b8',
            sup1: '\u00b9',
            ordm: '\u00ba',
            raquo: '\u00bb',
            frac14: '\u00bc',
            frac12: '\u00bd',
            half: '\u00bd',
            frac34: '\u00be',
            iquest: '\u00bf',
            times: '\u00d7',
            div: '\u00f7',
            divide: '\u00f7'
        };
        const K = {
            Agrave: '\u00c0',
            agrave: '\u00e0',
            Aacute: '\u00c1',
            aacute: '\u00e1',
            Acirc: '\u00c2',
            acirc: '\u00e2',
            Atilde: '\u00c3',
            atilde: '\u00e3',
            Auml: '\u00c4',
            auml: '\u00e4',
            Aring: '\u00c5',
            aring: '\u00e5',
            AElig: '\u00c6',
            aelig: '\u00e6',
            Ccedil: '\u00c7',
            ccedil: '\u00e7',
            Egrave: '\u00c8',
            egrave: '\u00e8',
            Eacute: '\u00c9',
            eacute: '\u00e9',
            Ecirc: '\u00ca',
            ecirc: '\u00ea',
            Euml: '\u00cb',
            euml: '\u00eb',
            Igrave: '\u00cc',
            igrave: '\u00ec',
            Iacute: '\u00cd',
            iacute: '\u00ed',
            Icirc: '\u00ce',
            icirc: '\u00ee',
            Iuml: '\u00cf',
            iuml: '\u00ef',
            ETH: '\u00d0',
            eth: '\u00f0',
            Ntilde: '\u00d1',
            ntilde: '\u00f1',
            Ograve: '\u00d2',
            ograve: '\u00f2',
            Oacute: '\u00d3',
            oacute: '\u00f3',
            Ocirc: '\u00d4',
            ocirc: '\u00f4',
            Otilde: '\u00d5',
            otilde: '\u00f5',
            Ouml: '\u00d6',
            ouml: '\u00f6',
            Oslash: '\u00d8',
            oslash: '\u00f8',
            Ugrave: '\u00d9',
            ugrave: '\u00f9',
            Uacute: '\u00da',
            uacute: '\u00fa',
            Ucirc: '\u00db',
            ucirc: '\u00fb',
            Uuml: '\u00dc',
            uuml: '\u00fc',
            Yacute: '\u00dd',
            yacute: '\u00fd',
            THORN: '\u00de',
            thorn: '\u00fe',
            szlig: '\u00df',
            yuml: '\u00ff',
            Yuml: '\u0178'
        };
        const W = {
            Amacr: '\u0100',
            amacr: '\u0101',
            Abreve: '\u0102',
            abreve: '\u0103',
            Aogon: '\u0104',
            aogon: '\u0105',
            Cacute: '\u0106',
            cacute: '\u0107',
            Ccirc: '\u0108',
            ccirc: '\u0109',
            Cdot: '\u010a',
            cdot: '\u010b',
            Ccaron: '\u010c',
            ccaron: '\u010d',
            Dcaron: '\u010e',
            dcaron: '\u010f',
            Dstrok: '\u0110',
            dstrok: '\u0111',
            Emacr: '\u0112',
            emacr: '\u0113',
            Ecaron: '\u011a',
            ecaron: '\u011b',
            Edot: '\u0116',
            edot: '\u0117',
            Eogon: '\u0118',
            eogon: '\u0119',
            Gcirc: '\u011c',
            gcirc: '\u011d',
            Gbreve: '\u011e',
            gbreve: '\u011f',
            Gdot: '\u0120',
            gdot: '\u0121',
            Gcedil: '\u0122',
            Hcirc: '\u0124',
            hcirc: '\u0125',
            Hstrok: '\u0126',
            hstrok: '\u0127',
            Itilde: '\u0128',
            itilde: '\u0129',
            Imacr: '\u012a',
            imacr: '\u012b',
            Iogon: '\u012e',
            iogon: '\u012f',
            Idot: '\u0130',
            IJlig: '\u0132',
            ijlig: '\u0133',
            Jcirc: '\u0134',
            jcirc: '\u0135',
            Kcedil: '\u0136',
            kcedil: '\u0137',
            kgreen: '\u0138',
            Lacute: '\u0139',
            lacute: '\u013a',
            Lcedil: '\u013b',
            lcedil: '\u013c',
            Lcaron: '\u013d',
            lcaron: '\u013e',
            Lmidot: '\u013f',
            lmidot: '\u0140',
            Lstrok: '\u0141',
            lstrok: '\u0142',
            Nacute: '\u0143',
            nacute: '\u0144',
            Ncaron: '\u0147',
            ncaron: '\u0148',
            Ncedil: '\u0145',
            ncedil: '\u0146',
            ENG: '\u014a',
            eng: '\u014b',
            Omacr: '\u014c',
            omacr: '\u014d',
            Odblac: '\u0150',
            odblac: '\u0151',
            OElig: '\u0152',
            oelig: '\u0153',
            Racute: '\u0154',
            racute: '\u0155',
            Rcaron: '\u0158',
            rcaron: '\u0159',
            Rcedil: '\u0156',
            rcedil: '\u0157',
            Sacute: '\u015a',
            sacute: '\u015b',
            Scirc: '\u015c',
            scirc: '\u015d',
            Scedil: '\u015e',
            scedil: '\u015f',
            Scaron: '\u0160',
            scaron: '\u0161',
            Tcedil: '\u0162',
            tcedil: '\u0163',
            Tcaron: '\u0164',
            tcaron: '\u0165',
            Tstrok: '\u0166',
            tstrok: '\u0167',
            Utilde: '\u0168',
            utilde: '\u0169',
            Umacr: '\u016a',
            umacr: '\u016b',
            Ubreve: '\u016c',
            ubreve: '\u016d',
            Uring: '\u016e',
            uring: '\u016f',
            Udblac: '\u0170',
            udblac: '\u0171',
            Uogon: '\u0172',
            uogon: '\u0173',
            Wcirc: '\u0174',
            wcirc: '\u0175',
            Ycirc: '\u0176',
            ycirc: '\u0177',
            Zacute: '\u0179',
            zacute: '\u017a',
            Zdot: '\u017b',
            zdot: '\u017c',
            Zcaron: '\u017d',
            zcaron: '\u017e'
        };
        const z = {
            Alpha: '\u0391',
            alpha: '\u03b1',
            Beta: '\u0392',
            beta: '\u03b2',
            Gamma: '\u0393',
            gamma: '\u03b3',
            Delta: '\u0394',
            delta: '\u03b4',
            Epsilon: '\u0395',
            epsilon: '\u03b5',
            epsiv: '\u03f5',
            varepsilon: '\u03f5',
            Zeta: '\u0396',
            zeta: '\u03b6',
            Eta: '\u0397',
            eta: '\u03b7',
            Theta: '\u0398',
            theta: '\u03b8',
            thetasym: '\u03d1',
            vartheta: '\u03d1',
            Iota: '\u0399',
            iota: '\u03b9',
            Kappa: '\u039a',
            kappa: '\u03ba',
            kappav: '\u03f0',
            varkappa: '\u03f0',
            Lambda: '\u039b',
            lambda: '\u03bb',
            Mu: '\u039c',
            mu: '\u03bc',
            Nu: '\u039d',
            nu: '\u03bd',
            Xi: '\u039e',
            xi: '\u03be',
            Omicron: '\u039f',
            omicron: '\u03bf',
            Pi: '\u03a0',
            pi: '\u03c0',
            piv: '\u03d6',
            varpi: '\u03d6',
            Rho: '\u03a1',
            rho: '\u03c1',
            rhov: '\u03f1',
            varrho: '\u03f1',
            Sigma: '\u03a3',
            sigma: '\u03c3',
            sigmaf: '\u03c2',
            sigmav: '\u03c2',
            varsigma: '\u03c2',
            Tau: '\u03a4',
            tau: '\u03c4',
            Upsilon: '\u03a5',
            upsilon: '\u03c5',
            upsi: '\u03c5',
            Upsi: '\u03d2',
            upsih: '\u03d2',
            Phi: '\u03a6',
            phi: '\u03c6',
            phiv: '\u03d5',
            varphi: '\u03d5',
            Chi: '\u03a7',
            chi: '\u03c7',
            Psi: '\u03a8',
            psi: '\u03c8',
            Omega: '\u03a9',
            omega: '\u03c9',
            ohm: '\u03a9',
            Gammad: '\u03dc',
            gammad: '\u03dd',
            digamma: '\u03dd'
        };
        const X = {
            Afr: '\ud835\udd04',
            afr: '\ud835\udd1e',
            Acy: '\u0410',
            acy: '\u0430',
            Bcy: '\u0411',
            bcy: '\u0431',
            Vcy: '\u0412',
            vcy: '\u0432',
            Gcy: '\u0413',
            gcy: '\u0433',
            Dcy: '\u0414',
            dcy: '\u0434',
            IEcy: '\u0415',
            iecy: '\u0435',
            IOcy: '\u0401',
            iocy: '\u0451',
            ZHcy: '\u0416',
            zhcy: '\u0436',
            Zcy: '\u0417',
            zcy: '\u0437',
            Icy: '\u0418',
            icy: '\u0438',
            Jcy: '\u0419',
            jcy: '\u0439',
            Kcy: '\u041a',
            kcy: '\u043a',
            Lcy: '\u041b',
            lcy: '\u043b',
            Mcy: '\u041c',
            mcy: '\u043c',
            Ncy: '\u041d',
            ncy: '\u043d',
            Ocy: '\u041e',
            ocy: '\u043e',
            Pcy: '\u041f',
            pcy: '\u043f',
            Rcy: '\u0420',
            rcy: '\u0440',
            Scy: '\u0421',
            scy: '\u0441',
            Tcy: '\u0422',
            tcy: '\u0442',
            Ucy: '\u0423',
            ucy: '\u0443',
            Fcy: '\u0424',
            fcy: '\u0444',
            KHcy: '\u0425',
            khcy: '\u0445',
            TScy: '\u0426',
            tscy: '\u0446',
            CHcy: '\u0427',
            chcy: '\u0447',
            SHcy: '\u0428',
            shcy: '\u0448',
            SHCHcy: '\u0429',
            shchcy: '\u0449',
            HARDcy: '\u042a',
            hardcy: '\u044a',
            Ycy: '\u042b',
            ycy: '\u044b',
            SOFTcy: '\u042c',
            softcy: '\u044c',
            Ecy: '\u042d',
            ecy: '\u044d',
            YUcy: '\u042e',
            yucy: '\u044e',
            YAcy: '\u042f',
            yacy: '\u044f',
            DJcy: '\u0402',
            djcy: '\u0452',
            GJcy: '\u0403',
            gjcy: '\u0453',
            Jukcy: '\u0404',
            jukcy: '\u0454',
            DScy: '\u0405',
            dscy: '\u0455',
            Iukcy: '\u0406',
            iukcy: '\u0456',
            YIcy: '\u0407',
            yicy: '\u0457',
            Jsercy: '\u0408',
            jsercy: '\u0458',
            LJcy: '\u0409',
            ljcy: '\u0459',
            NJcy: '\u040a',
            njcy: '\u045a',
            TSHcy: '\u040b',
            tshcy: '\u045b',
            KJcy: '\u040c',
            kjcy: '\u045c',
            Ubrcy: '\u040e',
            ubrcy: '\u045e',
            DZcy: '\u040f',
            dzcy: '\u045f'
        };
        const Z = {
            plus: '+',
            pm: '\u00b1',
            times: '\u00d7',
            div: '\u00f7',
            divide: '\u00f7',
            sdot: '\u22c5',
            star: '\u2606',
            starf: '\u2605',
            bigstar: '\u2605',
            lowast: '\u2217',
            ast: '*',
            midast: '*',
            compfn: '\u2218',
            smallcircle: '\u2218',
            bullet: '\u2022',
            bull: '\u2022',
            nbsp: '\u00a0',
            hellip: '\u2026',
            mldr: '\u2026',
            prime: '\u2032',
            Prime: '\u2033',
            tprime: '\u2034',
            bprime: '\u2035',
            backprime: '\u2035',
            minus: '\u2212',
            minusd: '\u2238',
            dotminus: '\u2238',
            plusdo: '\u2214',
            dotplus: '\u2214',
            plusmn: '\u00b1',
            minusplus: '\u2213',
            mnplus: '\u2213',
            mp: '\u2213',
            setminus: '\u2216',
            smallsetminus: '\u2216',
            Backslash: '\u2216',
            setmn: '\u2216',
            ssetmn: '\u2216',
            lowbar: '_',
            verbar: '|',
            vert: '|',
            VerticalLine: '|',
            colon: ':',
            Colon: '\u2237',
            Proportion: '\u2237',
            ratio: '\u2236',
            equals: '=',
            ne: '\u2260',
            nequiv: '\u2262',
            equiv: '\u2261',
            Congruent: '\u2261',
            sim: '\u223c',
            thicksim: '\u223c',
            thksim: '\u223c',
            sime: '\u2243',
            simeq: '\u2243',
            TildeEqual: '\u2243',
            asymp: '\u2248',
            approx: '\u2248',
            thickapprox: '\u2248',
            thkap: '\u2248',
            TildeTilde: '\u2248',
            ncong: '\u2247',
            cong: '\u2245',
            TildeFullEqual: '\u2245',
            asympeq: '\u224d',
            CupCap: '\u224d',
            bump: '\u224e',
            Bumpeq: '\u224e',
            HumpDownHump: '\u224e',
            bumpe: '\u224f',
            bumpeq: '\u224f',
            HumpEqual: '\u224f',
            le: '\u2264',
            LessEqual: '\u2264',
            ge: '\u2265',
            GreaterEqual: '\u2265',
            lesseqgtr: '\u22da',
            lesseqqgtr: '\u2a8b',
            greater: '>',
            less: '<'
        };
        const $ = {
            alefsym: '\u2135',
            aleph: '\u2135',
            beth: '\u2136',
            gimel: '\u2137',
            daleth: '\u2138',
            forall: '\u2200',
            ForAll: '\u2200',
            part: '\u2202',
            PartialD: '\u2202',
            exist: '\u2203',
            Exists: '\u2203',
            nexist: '\u2204',
            nexists: '\u2204',
            empty: '\u2205',
            emptyset: '\u2205',
            emptyv: '\u2205',
            varnothing: '\u2205',
            nabla: '\u2207',
            Del: '\u2207',
            isin: '\u2208',
            isinv: '\u2208',
            in: '\u2208',
            Element: '\u2208',
            notin: '\u2209',
            notinva: '\u2209',
            ni: '\u220b',
            niv: '\u220b',
            SuchThat: '\u220b',
            ReverseElement: '\u220b',
            notni: '\u220c',
            notniva: '\u220c',
            prod: '\u220f',
            Product: '\u220f',
            coprod: '\u2210',
            Coproduct: '\u2210',
            sum: '\u2211',
            Sum: '\u2211',
            minus: '\u2212',
            mp: '\u2213',
            plusdo: '\u2214',
            dotplus: '\u2214',
            setminus: '\u2216',
            lowast: '\u2217',
            radic: '\u221a',
            Sqrt: '\u221a',
            prop: '\u221d',
            propto: '\u221d',
            Proportional: '\u221d',
            varpropto: '\u221d',
            infin: '\u221e',
            infintie: '\u29dd',
            ang: '\u2220',
            angle: '\u2220',
            angmsd: '\u2221',
            measuredangle: '\u2221',
            angsph: '\u2222',
            mid: '\u2223',
            VerticalBar: '\u2223',
            nmid: '\u2224',
            nsmid: '\u2224',
            npar: '\u2226',
            parallel: '\u2225',
            spar: '\u2225',
            nparallel: '\u2226',
            nspar: '\u2226',
            and: '\u2227',
            wedge: '\u2227',
            or: '\u2228',
            vee: '\u2228',
            cap: '\u2229',
            cup: '\u222a',
            int: '\u222b',
            Integral: '\u222b',
            conint: '\u222e',
            ContourIntegral: '\u222e',
            Conint: '\u222f',
            DoubleContourIntegral: '\u222f',
            Cconint: '\u2230',
            there4: '\u2234',
            therefore: '\u2234',
            Therefore: '\u2234',
            becaus: '\u2235',
            because: '\u2235',
            Because: '\u2235',
            ratio: '\u2236',
            Proportion: '\u2237',
            minusd: '\u2238',
            dotminus: '\u2238',
            mDDot: '\u223a',
            homtht: '\u223b',
            sim: '\u223c',
            bsimg: '\u223d',
            backsim: '\u223d',
            ac: '\u223e',
            mstpos: '\u223e',
            acd: '\u223f',
            VerticalTilde: '\u2240',
            wr: '\u2240',
            wreath: '\u2240',
            nsime: '\u2244',
            nsimeq: '\u2244',
            ncong: '\u2247',
            simne: '\u2246',
            ncongdot: '\u2a6d\u0338',
            ngsim: '\u2275',
            nsim: '\u2241',
            napprox: '\u2249',
            nap: '\u2249',
            ngeq: '\u2271',
            nge: '\u2271',
            nleq: '\u2270',
            nle: '\u2270',
            ngtr: '\u226f',
            ngt: '\u226f',
            nless: '\u226e',
            nlt: '\u226e',
            nprec: '\u2280',
            npr: '\u2280',
            nsucc: '\u2281',
            nsc: '\u2281'
        };
        const ee = {
            larr: '\u2190',
            leftarrow: '\u2190',
            LeftArrow: '\u2190',
            uarr: '\u2191',
            uparrow: '\u2191',
            UpArrow: '\u2191',
            rarr: '\u2192',
            rightarrow: '\u2192',
            RightArrow: '\u2192',
            darr: '\u2193',
            downarrow: '\u2193',
            DownArrow: '\u2193',
            harr: '\u2194',
            leftrightarrow: '\u2194',
            LeftRightArrow: '\u2194',
            varr: '\u2195',
            updownarrow: '\u2195',
            UpDownArrow: '\u2195',
            nwarr: '\u2196',
            nwarrow: '\u2196',
            UpperLeftArrow: '\u2196',
            nearr: '\u2197',
            nearrow: '\u2197',
            UpperRightArrow: '\u2197',
            searr: '\u2198',
            searrow: '\u2198',
            LowerRightArrow: '\u2198',
            swarr: '\u2199',
            swarrow: '\u2199',
            LowerLeftArrow: '\u2199',
            lArr: '\u21d0',
            Leftarrow: '\u21d0',
            uArr: '\u21d1',
            Uparrow: '\u21d1',
            rArr: '\u21d2',
            Rightarrow: '\u21d2',
            dArr: '\u21d3',
            Downarrow: '\u21d3',
            hArr: '\u21d4',
            Leftrightarrow: '\u21d4',
            iff: '\u21d4',
            vArr: '\u21d5',
            Updownarrow: '\u21d5',
            lAarr: '\u21da',
            Lleftarrow: '\u21da',
            rAarr: '\u21db',
            Rrightarrow: '\u21db',
            lrarr: '\u21c6',
            leftrightarrows: '\u21c6',
            rlarr: '\u21c4',
            rightleftarrows: '\u21c4',
            lrhar: '\u21cb',
            leftrightharpoons: '\u21cb',
            ReverseEquilibrium: '\u21cb',
            rlhar: '\u21cc',
            rightleftharpoons: '\u21cc',
            Equilibrium: '\u21cc',
            udarr: '\u21c5',
            UpArrowDownArrow: '\u21c5',
            duarr: '\u21f5',
            DownArrowUpArrow: '\u21f5',
            llarr: '\u21c7',
            leftleftarrows: '\u21c7',
            rrarr: '\u21c9',
            rightrightarrows: '\u21c9',
            ddarr: '\u21ca',
            downdownarrows: '\u21ca',
            har: '\u21bd',
            lhard: '\u21bd',
            leftharpoondown: '\u21bd',
            lharu: '\u21bc',
            leftharpoonup: '\u21bc',
            rhard: '\u21c1',
            rightharpoondown: '\u21c1',
            rharu: '\u21c0',
            rightharpoonup: '\u21c0',
            lsh: '\u21b0',
            Lsh: '\u21b0',
            rsh: '\u21b1',
            Rsh: '\u21b1',
            ldsh: '\u21b2',
            rdsh: '\u21b3',
            hookleftarrow: '\u21a9',
            hookrightarrow: '\u21aa',
            mapstoleft: '\u21a4',
            mapstoup: '\u21a5',
            map: '\u21a6',
            mapsto: '\u21a6',
            mapstodown: '\u21a7',
            crarr: '\u21b5',
            nleftarrow: '\u219a',
            nleftrightarrow: '\u21ae',
            nrightarrow: '\u219b',
            nrarr: '\u219b',
            larrtl: '\u21a2',
            rarrtl: '\u21a3',
            leftarrowtail: '\u21a2',
            rightarrowtail: '\u21a3',
            twoheadleftarrow: '\u219e',
            twoheadrightarrow: '\u21a0',
            Larr: '\u219e',
            Rarr: '\u21a0',
            larrhk: '\u21a9',
            rarrhk: '\u21aa',
            larrlp: '\u21ab',
            looparrowleft: '\u21ab',
            rarrlp: '\u21ac',
            looparrowright: '\u21ac',
            harrw: '\u21ad',
            leftrightsquigarrow: '\u21ad',
            nrarrw: '\u219d\u0338',
            rarrw: '\u219d',
            rightsquigarrow: '\u219d',
            larrbfs: '\u291f',
            rarrbfs: '\u2920',
            nvHarr: '\u2904',
            nvlArr: '\u2902',
            nvrArr: '\u2903',
            larrfs: '\u291d',
            rarrfs: '\u291e',
            Map: '\u2905',
            larrsim: '\u2973',
            rarrsim: '\u2974',
            harrcir: '\u2948',
            Uarrocir: '\u2949',
            lurdshar: '\u294a',
            ldrdhar: '\u2967',
            ldrushar: '\u294b',
            rdldhar: '\u2969',
            lrhard: '\u296d',
            uharr: '\u21be',
            uharl: '\u21bf',
            dharr: '\u21c2',
            dharl: '\u21c3',
            Uarr: '\u219f',
            Darr: '\u21a1',
            zigrarr: '\u21dd',
            nwArr: '\u21d6',
            neArr: '\u21d7',
            seArr: '\u21d8',
            swArr: '\u21d9',
            nharr: '\u21ae',
            nhArr: '\u21ce',
            nlarr: '\u219a',
            nlArr: '\u21cd',
            nrArr: '\u21cf',
            larrb: '\u21e4',
            LeftArrowBar: '\u21e4',
            rarrb: '\u21e5',
            RightArrowBar: '\u21e5'
        };
        const et = {
            square: '\u25a1',
            Square: '\u25a1',
            squ: '\u25a1',
            squf: '\u25aa',
            squarf: '\u25aa',
            blacksquar: '\u25aa',
            blacksquare: '\u25aa',
            FilledVerySmallSquare: '\u25aa',
            blk34: '\u2593',
            blk12: '\u2592',
            blk14: '\u2591',
            block: '\u2588',
            srect: '\u25ad',
            rect: '\u25ad',
            sdot: '\u22c5',
            sdotb: '\u22a1',
            dotsquare: '\u22a1',
            triangle: '\u25b5',
            tri: '\u25b5',
            trine: '\u25b5',
            utri: '\u25b5',
            triangledown: '\u25bf',
            dtri: '\u25bf',
            tridown: '\u25bf',
            triangleleft: '\u25c3',
            ltri: '\u25c3',
            triangleright: '\u25b9',
            rtri: '\u25b9',
            blacktriangle: '\u25b4',
            utrif: '\u25b4',
            blacktriangledown: '\u25be',
            dtrif: '\u25be',
            blacktriangleleft: '\u25c2',
            ltrif: '\u25c2',
            blacktriangleright: '\u25b8',
            rtrif: '\u25b8',
            loz: '\u25ca',
            lozenge: '\u25ca',
            blacklozenge: '\u29eb',
            lozf: '\u29eb',
            bigcirc: '\u25ef',
            xcirc: '\u25ef',
            circ: '\u02c6',
            Circle: '\u25cb',
            cir: '\u25cb',
            o: '\u25cb',
            bullet: '\u2022',
            bull: '\u2022',
            hellip: '\u2026',
            mldr: '\u2026',
            nldr: '\u2025',
            boxh: '\u2500',
            HorizontalLine: '\u2500',
            boxv: '\u2502',
            boxdr: '\u250c',
            boxdl: '\u2510',
            boxur: '\u2514',
            boxul: '\u2518',
            boxvr: '\u251c',
            boxvl: '\u2524',
            boxhd: '\u252c',
            boxhu: '\u2534',
            boxvh: '\u253c',
            boxH: '\u2550',
            boxV: '\u2551',
            boxdR: '\u2552',
            boxDr: '\u2553',
            boxDR: '\u2554',
            boxDl: '\u2555',
            boxdL: '\u2556',
            boxDL: '\u2557',
            boxuR: '\u2558',
            boxUr: '\u2559',
            boxUR: '\u255a',
            boxUl: '\u255c',
            boxuL: '\u255b',
            boxUL: '\u255d',
            boxvR: '\u255e',
            boxVr: '\u255f',
            boxVR: '\u2560',
            boxVl: '\u2562',
            boxvL: '\u2561',
            boxVL: '\u2563',
            boxHd: '\u2564',
            boxhD: '\u2565',
            boxHD: '\u2566',
            boxHu: '\u2567',
            boxhU: '\u2568',
            boxHU: '\u2569',
            boxvH: '\u256a',
            boxVh: '\u256b',
            boxVH: '\u256c'
        };
        const er = {
            excl: '!',
            iexcl: '\u00a1',
            brvbar: '\u00a6',
            sect: '\u00a7',
            uml: '\u00a8',
            copy: '\u00a9',
            ordf: '\u00aa',
            laquo: '\u00ab',
            not: '\u00ac',
            shy: '\u00ad',
            reg: '\u00ae',
            macr: '\u00af',
            deg: '\u00b0',
            plusmn: '\u00b1',
            sup2: '\u00b2',
            sup3: '\u00b3',
            acute: '\u00b4',
            micro: '\u00b5',
            para: '\u00b6',
            middot: '\u00b7',
            cedil: '\u00b8',
            sup1: '\u00b9',
            ordm: '\u00ba',
            raquo: '\u00bb',
            frac14: '\u00bc',
            frac12: '\u00bd',
            frac34: '\u00be',
            iquest: '\u00bf',
            nbsp: '\u00a0',
            comma: ',',
            period: '.',
            colon: ':',
            semi: ';',
            vert: '|',
            Verbar: '\u2016',
            verbar: '|',
            dblac: '\u02dd',
            circ: '\u02c6',
            caron: '\u02c7',
            breve: '\u02d8',
            dot: '\u02d9',
            ring: '\u02da',
            ogon: '\u02db',
            tilde: '\u02dc',
            DiacriticalGrave: '`',
            DiacriticalAcute: '\u00b4',
            DiacriticalTilde: '\u02dc',
            DiacriticalDot: '\u02d9',
            DiacriticalDoubleAcute: '\u02dd',
            grave: '`'
        };
        const en = {
            cent: '\u00a2',
            pound: '\u00a3',
            curren: '\u00a4',
            yen: '\u00a5',
            euro: '\u20ac',
            dollar: '$',
            fnof: '\u0192',
            inr: '\u20b9',
            af: '\u060b',
            birr: '\u1265\u122d',
            peso: '\u20b1',
            rub: '\u20bd',
            won: '\u20a9',
            yuan: '\u00a5',
            cedil: '\u00b8'
        };
        const es = {
            frac12: '\u00bd',
            half: '\u00bd',
            frac13: '\u2153',
            frac14: '\u00bc',
            frac15: '\u2155',
            frac16: '\u2159',
            frac18: '\u215b',
            frac23: '\u2154',
            frac25: '\u2156',
            frac34: '\u00be',
            frac35: '\u2157',
            frac38: '\u215c',
            frac45: '\u2158',
            frac56: '\u215a',
            frac58: '\u215d',
            frac78: '\u215e',
            frasl: '\u2044'
        };
        const ei = {
            trade: '\u2122',
            TRADE: '\u2122',
            telrec: '\u2315',
            target: '\u2316',
            ulcorn: '\u231c',
            ulcorner: '\u231c',
            urcorn: '\u231d',
            urcorner: '\u231d',
            dlcorn: '\u231e',
            llcorner: '\u231e',
            drcorn: '\u231f',
            lrcorner: '\u231f',
            intercal: '\u22ba',
            intcal: '\u22ba',
            oplus: '\u2295',
            CirclePlus: '\u2295',
            ominus: '\u2296',
            CircleMinus: '\u2296',
            otimes: '\u2297',
            CircleTimes: '\u2297',
            osol: '\u2298',
            odot: '\u2299',
            CircleDot: '\u2299',
            oast: '\u229b',
            circledast: '\u229b',
            odash: '\u229d',
            circleddash: '\u229d',
            ocirc: '\u229a',
            circledcirc: '\u229a',
            boxplus: '\u229e',
            plusb: '\u229e',
            boxminus: '\u229f',
            minusb: '\u229f',
            boxtimes: '\u22a0',
            timesb: '\u22a0',
            boxdot: '\u22a1',
            sdotb: '\u22a1',
            veebar: '\u22bb',
            vee: '\u2228',
            barvee: '\u22bd',
            and: '\u2227',
            wedge: '\u2227',
            Cap: '\u22d2',
            Cup: '\u22d3',
            Fork: '\u22d4',
            pitchfork: '\u22d4',
            epar: '\u22d5',
            ltlarr: '\u2976',
            nvap: '\u224d\u20d2',
            nvsim: '\u223c\u20d2',
            nvge: '\u2265\u20d2',
            nvle: '\u2264\u20d2',
            nvlt: '<\u20d2',
            nvgt: '>\u20d2',
            nvltrie: '\u22b4\u20d2',
            nvrtrie: '\u22b5\u20d2',
            Vdash: '\u22a9',
            dashv: '\u22a3',
            vDash: '\u22a8',
            Vvdash: '\u22aa',
            nvdash: '\u22ac',
            nvDash: '\u22ad',
            nVdash: '\u22ae',
            nVDash: '\u22af'
        };
        const eo = {
            amp: "&",
            apos: "'",
            gt: ">",
            lt: "<",
            quot: "\""
        };
        const ea = {
            nbsp: '\u00a0',
            copy: '\u00a9',
            reg: '\u00ae',
            trade: '\u2122',
            mdash: '\u2014',
            ndash: '\u2013',
            hellip: '\u2026',
            laquo: '\u00ab',
            raquo: '\u00bb',
            lsquo: '\u2018',
            rsquo: '\u2019',
            ldquo: '\u201c',
            rdquo: '\u201d',
            bull: '\u2022',
            para: '\u00b6',
            sect: '\u00a7',
            deg: '\u00b0',
            frac12: '\u00bd',
            frac14: '\u00bc',
            frac34: '\u00be'
        };
        /*! ./node_modules/@nodable/entities/src/EntityDecoder.js */ const ec = Object.freeze({
            ALLOW: 'allow',
            BLOCK: 'block',
            THROW: 'throw'
        });
        const el = new Set('!?\\\\/[]$%{}^&*()<>|+');
        function EntityDecoder_validateEntityName(e) {
            if (e[0] === '#') {
                throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
            }
            for (const t of e){
                if (el.has(t)) {
                    throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
                }
            }
            return e;
        }
        function mergeEntityMaps(...e) {
            const t = Object.create(null);
            for (const r of e){
                if (!r) continue;
                for (const e of Object.keys(r)){
                    const n = r[e];
                    if (typeof n === 'string') {
                        t[e] = n;
                    } else if (n && typeof n === 'object' && n.val !== undefined) {
                        const r = n.val;
                        if (typeof r === 'string') {
                            t[e] = r;
                        }
                    }
                }
            }
            return t;
        }
        const eu = 'external';
        const ef = 'base';
        const ed = 'all';
        function parseLimitTiers(e) {
            if (!e || e === eu) return new Set([
                eu
            ]);
            if (e === ed) return new Set([
                ed
            ]);
            if (e === ef) return new Set([
                ef
            ]);
            if (Array.isArray(e)) return new Set(e);
            return new Set([
                eu
            ]);
        }
        const ep = Object.freeze({
            allow: 0,
            leave: 1,
            remove: 2,
            throw: 3
        });
        const eg = new Set([
            0x09,
            0x0A,
            0x0D
        ]);
        function parseNCRConfig(e) {
            if (!e) {
                return {
                    xmlVersion: 1.0,
                    onLevel: ep.allow,
                    nullLevel: ep.remove
                };
            }
            const t = e.xmlVersion === 1.1 ? 1.1 : 1.0;
            const r = ep[e.onNCR] ?? ep.allow;
            const n = ep[e.nullNCR] ?? ep.remove;
            const s = Math.max(n, ep.remove);
            return {
                xmlVersion: t,
                onLevel: r,
                nullLevel: s
            };
        }
        let EntityDecoder = class EntityDecoder {
            constructor(e = {}){
                this._limit = e.limit || {};
                this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
                this._maxExpandedLength = this._limit.maxExpandedLength || 0;
                this._postCheck = typeof e.postCheck === 'function' ? e.postCheck : (e)=>e;
                this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? eu);
                this._numericAllowed = e.numericAllowed ?? true;
                this._baseMap = mergeEntityMaps(eo, e.namedEntities || null);
                this._externalMap = Object.create(null);
                this._inputMap = Object.create(null);
                this._totalExpansions = 0;
                this._expandedLength = 0;
                this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []);
                this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
                const t = parseNCRConfig(e.ncr);
                this._ncrXmlVersion = t.xmlVersion;
                this._ncrOnLevel = t.onLevel;
                this._ncrNullLevel = t.nullLevel;
                this._onExternalEntity = typeof e.onExternalEntity === 'function' ? e.onExternalEntity : null;
                this._onInputEntity = typeof e.onInputEntity === 'function' ? e.onInputEntity : null;
            }
            _applyRegistrationHook(e, t, r, n) {
                if (!e) return true;
                const s = e(t, r);
                if (s === ec.BLOCK) return false;
                if (s === ec.THROW) {
                    throw new Error(`[EntityDecoder] Registration of ${n} entity "&${t};" was rejected by hook`);
                }
                return true;
            }
            setExternalEntities(e) {
                if (e) {
                    for (const t of Object.keys(e)){
                        EntityDecoder_validateEntityName(t);
                    }
                }
                if (!this._onExternalEntity) {
                    this._externalMap = mergeEntityMaps(e);
                    return;
                }
                const t = mergeEntityMaps(e);
                const r = Object.create(null);
                for (const [e, n] of Object.entries(t)){
                    if (this._applyRegistrationHook(this._onExternalEntity, e, n, 'external')) {
                        r[e] = n;
                    }
                }
                this._externalMap = r;
            }
            addExternalEntity(e, t) {
                EntityDecoder_validateEntityName(e);
                if (typeof t === 'string' && t.indexOf('&') === -1) {
                    if (this._applyRegistrationHook(this._onExternalEntity, e, t, 'external')) {
                        this._externalMap[e] = t;
                    }
                }
            }
            addInputEntities(e) {
                this._totalExpansions = 0;
                this._expandedLength = 0;
                if (!this._onInputEntity) {
                    this._inputMap = mergeEntityMaps(e);
                    return;
                }
                const t = mergeEntityMaps(e);
                const r = Object.create(null);
                for (const [e, n] of Object.entries(t)){
                    if (this._applyRegistrationHook(this._onInputEntity, e, n, 'input')) {
                        r[e] = n;
                    }
                }
                this._inputMap = r;
            }
            reset() {
                this._inputMap = Object.create(null);
                this._totalExpansions = 0;
                this._expandedLength = 0;
                return this;
            }
            setXmlVersion(e) {
                this._ncrXmlVersion = e === 1.1 ? 1.1 : 1.0;
            }
            decode(e) {
                if (typeof e !== 'string' || e.length === 0) return e;
                if (e.indexOf('&') === -1) return e;
                const t = e;
                const r = [];
                const n = e.length;
                let s = 0;
                let i = 0;
                const o = this._maxTotalExpansions > 0;
                const a = this._maxExpandedLength > 0;
                const c = o || a;
                while(i < n){
                    if (e.charCodeAt(i) !== 38) {
                        i++;
                        continue;
                    }
                    let t = i + 1;
                    while(t < n && e.charCodeAt(t) !== 59 && t - i <= 32)t++;
                    if (t >= n || e.charCodeAt(t) !== 59) {
                        i++;
                        continue;
                    }
                    const l = e.slice(i + 1, t);
                    if (l.length === 0) {
                        i++;
                        continue;
                    }
                    let u;
                    let f;
                    if (this._removeSet.has(l)) {
                        u = '';
                        if (f === undefined) {
                            f = eu;
                        }
                    } else if (this._leaveSet.has(l)) {
                        i++;
                        continue;
                    } else if (l.charCodeAt(0) === 35) {
                        const e = this._resolveNCR(l);
                        if (e === undefined) {
                            i++;
                            continue;
                        }
                        u = e;
                        f = ef;
                    } else {
                        const e = this._resolveName(l);
                        u = e?.value;
                        f = e?.tier;
                    }
                    if (u === undefined) {
                        i++;
                        continue;
                    }
                    if (i > s) r.push(e.slice(s, i));
                    r.push(u);
                    s = t + 1;
                    i = s;
                    if (c && this._tierCounts(f)) {
                        if (o) {
                            this._totalExpansions++;
                            if (this._totalExpansions > this._maxTotalExpansions) {
                                throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ` + `${this._totalExpansions} > ${this._maxTotalExpansions}`);
                            }
                        }
                        if (a) {
                            const e = u.length - (l.length + 2);
                            if (e > 0) {
                                this._expandedLength += e;
                                if (this._expandedLength > this._maxExpandedLength) {
                                    throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ` + `${this._expandedLength} > ${this._maxExpandedLength}`);
                                }
                            }
                        }
                    }
                }
                if (s < n) r.push(e.slice(s));
                const l = r.length === 0 ? e : r.join('');
                return this._postCheck(l, t);
            }
            _tierCounts(e) {
                if (this._limitTiers.has(ed)) return true;
                return this._limitTiers.has(e);
            }
            _resolveName(e) {
                if (e in this._inputMap) return {
                    value: this._inputMap[e],
                    tier: eu
                };
                if (e in this._externalMap) return {
                    value: this._externalMap[e],
                    tier: eu
                };
                if (e in this._baseMap) return {
                    value: this._baseMap[e],
                    tier: ef
                };
                return undefined;
            }
            _classifyNCR(e) {
                if (e === 0) return this._ncrNullLevel;
                if (e >= 0xD800 && e <= 0xDFFF) return ep.remove;
                if (this._ncrXmlVersion === 1.0) {
                    if (e >= 0x01 && e <= 0x1F && !eg.has(e)) return ep.remove;
                }
                return -1;
            }
            _applyNCRAction(e, t, r) {
                switch(e){
                    case ep.allow:
                        return String.fromCodePoint(r);
                    case ep.remove:
                        return '';
                    case ep.leave:
                        return undefined;
                    case ep.throw:
                        throw new Error(`[EntityDecoder] Prohibited numeric character reference ` + `&${t}; (U+${r.toString(16).toUpperCase().padStart(4, '0')})`);
                    default:
                        return String.fromCodePoint(r);
                }
            }
            _resolveNCR(e) {
                const t = e.charCodeAt(1);
                let r;
                if (t === 120 || t === 88) {
                    r = parseInt(e.slice(2), 16);
                } else {
                    r = parseInt(e.slice(1), 10);
                }
                if (Number.isNaN(r) || r < 0 || r > 0x10FFFF) return undefined;
                const n = this._classifyNCR(r);
                if (!this._numericAllowed && n < ep.remove) return undefined;
                const s = n === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, n);
                return this._applyNCRAction(s, e, r);
            }
        };
        /*! ./node_modules/is-unsafe/src/contexts/sql.js */ const eh = [
            {
                id: 'sql-block-comment-open',
                description: 'SQL block comment open: /* ... */ \u2014 unusual in legitimate user text',
                pattern: /\/\*/
            },
            {
                id: 'sql-union-select',
                description: 'UNION SELECT \u2014 most common SQL injection aggregation attack',
                pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
            },
            {
                id: 'sql-drop-table',
                description: 'DROP TABLE \u2014 destructive DDL injection',
                pattern: /\bDROP\s{1,20}TABLE\b/i
            },
            {
                id: 'sql-drop-database',
                description: 'DROP DATABASE \u2014 destructive DDL injection',
                pattern: /\bDROP\s{1,20}DATABASE\b/i
            },
            {
                id: 'sql-insert-into',
                description: 'INSERT INTO \u2014 data injection',
                pattern: /\bINSERT\s{1,20}INTO\b/i
            },
            {
                id: 'sql-delete-from',
                description: 'DELETE FROM \u2014 data deletion injection',
                pattern: /\bDELETE\s{1,20}FROM\b/i
            },
            {
                id: 'sql-update-set',
                description: 'UPDATE ... SET \u2014 data modification injection',
                pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
            },
            {
                id: 'sql-exec-xp',
                description: 'EXEC xp_ \u2014 MSSQL extended stored procedure execution',
                pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
            },
            {
                id: 'sql-tautology-string',
                description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
                pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
            },
            {
                id: 'sql-tautology-numeric',
                description: 'Numeric tautology: OR 1=1',
                pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
            },
            {
                id: 'sql-always-true-zero',
                description: 'Numeric tautology: OR 0=0',
                pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
            },
            {
                id: 'sql-sleep-benchmark',
                description: 'Time-based blind injection: SLEEP() or BENCHMARK()',
                pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
            },
            {
                id: 'sql-waitfor-delay',
                description: 'MSSQL time-based blind injection: WAITFOR DELAY',
                pattern: /\bWAITFOR\s{1,20}DELAY\b/i
            },
            {
                id: 'sql-char-function',
                description: 'CHAR() function \u2014 used to obfuscate injected strings',
                pattern: /\bCHAR\s*\(\s*\d{1,3}/i
            },
            {
                id: 'sql-information-schema',
                description: 'INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration',
                pattern: /\bINFORMATION_SCHEMA\b/i
            }
        ];
        const eA = eh;
        /*! ./node_modules/is-unsafe/src/contexts/sql-strict.js */ const em = [
            {
                id: 'sql-line-comment',
                description: 'SQL line comment: -- followed by whitespace or end of string',
                pattern: /--(?:\s|$)/
            },
            {
                id: 'sql-stacked-query',
                description: 'Stacked queries: semicolon immediately followed by a SQL keyword',
                pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
            },
            {
                id: 'sql-hex-encoding',
                description: 'Hex-encoded string injection: 0x41414141 style (MySQL)',
                pattern: /\b0x[0-9a-f]{4,}/i
            }
        ];
        const ey = [
            ...eA,
            ...em
        ];
        const eI = ey;
        /*! ./node_modules/is-unsafe/src/util/decode-entities.js */ const eC = Object.freeze({
            colon: ':',
            Tab: '\t',
            NewLine: '\n'
        });
        const eb = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
        function decodeEntities(e) {
            if (e.indexOf('&') === -1) return e;
            return e.replace(eb, (e, t, r, n)=>{
                if (n !== undefined) {
                    return Object.prototype.hasOwnProperty.call(eC, n) ? eC[n] : e;
                }
                const s = t !== undefined ? parseInt(t, 16) : parseInt(r, 10);
                if (!Number.isFinite(s) || s > 0x10ffff) return e;
                return String.fromCodePoint(s);
            });
        }
        /*! ./node_modules/is-unsafe/src/contexts/html.js */ const eE = [
            {
                id: "html-script-open",
                description: "<script opening tag",
                pattern: /<script[\s>/]/i
            },
            {
                id: "html-script-close",
                description: "<\/script closing tag",
                pattern: /<\/script[\s>]/i
            },
            {
                id: "html-javascript-protocol",
                description: "javascript: URI scheme (with optional whitespace/encoding)",
                pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
            },
            {
                id: "html-vbscript-protocol",
                description: "vbscript: URI scheme",
                pattern: /vbscript[\t\n\r ]*:/i
            },
            {
                id: 'html-data-html',
                description: "data:text/html URI \u2014 can execute scripts in browsers",
                pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
            },
            {
                id: 'html-data-xhtml',
                description: 'data:application/xhtml+xml URI',
                pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
            },
            {
                id: 'html-data-svg',
                description: "data:image/svg+xml URI \u2014 can execute scripts",
                pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
            },
            {
                id: 'html-inline-event-handler',
                description: 'Inline event handler attributes: onclick=, onerror=, onload=, etc.',
                pattern: /\bon\w{1,30}\s*=/i
            },
            {
                id: "html-entity-obfuscated-script",
                description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
                pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
            },
            {
                id: "html-entity-obfuscated-javascript",
                description: 'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',
                pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
            },
            {
                id: 'html-style-expression',
                description: 'CSS expression() \u2014 IE-era code execution in style attributes',
                pattern: /style[\s\S]{0,20}expression\s*\(/i
            },
            {
                id: 'html-object-embed',
                description: '<object or <embed tags that can load active content',
                pattern: /<(?:object|embed)[\s>/]/i
            },
            {
                id: 'html-base-tag',
                description: '<base href= \u2014 can hijack all relative URLs on a page',
                pattern: /<base[\s>]/i
            },
            {
                id: 'html-meta-refresh',
                description: '<meta http-equiv="refresh" \u2014 can redirect users',
                pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
            },
            {
                id: 'html-srcdoc',
                description: "srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
                pattern: /srcdoc\s*=/i
            },
            {
                id: 'html-iframe',
                description: '<iframe tag',
                pattern: /<iframe[\s>/]/i
            },
            {
                id: 'html-form',
                description: '<form tag \u2014 can be used for phishing / credential harvesting injection',
                pattern: /<form[\s>/]/i
            }
        ];
        const ew = eE;
        /*! ./node_modules/is-unsafe/src/contexts/xml.js */ const eS = [
            {
                id: 'xml-cdata-injection',
                description: 'CDATA section injection: <![CDATA[ breaks out of text node context',
                pattern: /<!\[CDATA\[/i
            },
            {
                id: 'xml-cdata-close',
                description: 'CDATA close sequence: ]]> can terminate an enclosing CDATA section',
                pattern: /\]\]>/
            },
            {
                id: 'xml-processing-instruction',
                description: 'XML processing instruction: <?xml-stylesheet or <?php etc.',
                pattern: /<\?(?:xml[\- ]|php|asp)/i
            },
            {
                id: 'xml-doctype-injection',
                description: 'DOCTYPE declaration embedded in content \u2014 can define entities',
                pattern: /<!DOCTYPE(?:[\s[]|$)/i
            },
            {
                id: 'xml-entity-system',
                description: 'SYSTEM keyword \u2014 used in external entity declarations (XXE)',
                pattern: /\bSYSTEM\s+["']/i
            },
            {
                id: 'xml-entity-public',
                description: 'PUBLIC keyword \u2014 used in external entity declarations (XXE)',
                pattern: /\bPUBLIC\s+["']/i
            },
            {
                id: 'xml-entity-declaration',
                description: '<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion',
                pattern: /<!ENTITY[\s%]/i
            },
            {
                id: 'xml-billion-laughs',
                description: 'Entity reference chaining / billion laughs: repeated &eX; style references',
                pattern: /(?:&\w{1,20};){3,}/
            },
            {
                id: 'xml-namespace-confusion',
                description: 'xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers',
                pattern: /\bxmlns(?::\w{1,40})?\s*=/i
            },
            {
                id: 'xml-comment-injection',
                description: '<!-- comment injection \u2014 can hide content from some parsers',
                pattern: /<!--/
            },
            {
                id: 'xml-comment-close',
                description: '--> closes an enclosing XML comment',
                pattern: /-->/
            },
            {
                id: 'xml-pi-close',
                description: '?> closes an enclosing processing instruction',
                pattern: /\?>/
            }
        ];
        const eB = eS;
        /*! ./node_modules/is-unsafe/src/contexts/svg.js */ const ev = [
            {
                id: "svg-script-element",
                description: "<script element inside SVG executes JavaScript",
                pattern: /<script[\s>/]/i
            },
            {
                id: "svg-xlink-href-javascript",
                description: "xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",
                pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
            },
            {
                id: "svg-href-javascript",
                description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
                pattern: /href\s*=\s*["']?\s*javascript\s*:/i
            },
            {
                id: 'svg-foreignobject',
                description: "<foreignObject embeds HTML inside SVG \u2014 can execute scripts",
                pattern: /<foreignObject[\s>/]/i
            },
            {
                id: 'svg-use-external',
                description: '<use xlink:href or href pointing to external resource (non-fragment URL)',
                pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
            },
            {
                id: 'svg-animate-href',
                description: '<animate attributeName="href" \u2014 can dynamically change href to javascript:',
                pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
            },
            {
                id: 'svg-animate-xlinkhref',
                description: '<animate attributeName="xlink:href"',
                pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
            },
            {
                id: "svg-set-javascript",
                description: '<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',
                pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
            },
            {
                id: 'svg-event-handler',
                description: 'SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.',
                pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
            },
            {
                id: 'svg-handler-generic',
                description: 'Generic on* handler catch-all for SVG attributes',
                pattern: /\bon\w{1,30}\s*=/i
            },
            {
                id: 'svg-filter-feimage',
                description: '<feImage href= \u2014 filter primitive that can load external resources',
                pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
            },
            {
                id: 'svg-image-external',
                description: "<image xlink:href with http/https or javascript protocol",
                pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
            },
            {
                id: "svg-style-javascript",
                description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
                pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
            }
        ];
        const eN = ev;
        /*! ./node_modules/is-unsafe/src/contexts/shell.js */ const eO = [
            {
                id: 'shell-path-traversal-unix',
                description: 'Unix path traversal: ../  \u2014 climbing the directory tree',
                pattern: /\.\.\//
            },
            {
                id: 'shell-path-traversal-windows',
                description: 'Windows path traversal: ..\\ \u2014 climbing the directory tree',
                pattern: /\.\.\\/
            },
            {
                id: 'shell-path-traversal-encoded',
                description: 'URL-encoded path traversal: %2e%2e or %2f variants',
                pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
            },
            {
                id: 'shell-null-byte',
                description: 'Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions',
                pattern: /\x00|%00/
            },
            {
                id: 'shell-semicolon',
                description: 'Semicolon command separator: cmd1; cmd2',
                pattern: /;/
            },
            {
                id: 'shell-pipe',
                description: 'Pipe operator: cmd1 | cmd2',
                pattern: /\|/
            },
            {
                id: 'shell-and-operator',
                description: 'AND operator: cmd1 && cmd2',
                pattern: /&&/
            },
            {
                id: 'shell-or-operator',
                description: 'OR operator: cmd1 || cmd2',
                pattern: /\|\|/
            },
            {
                id: 'shell-backtick',
                description: 'Backtick command substitution: `cmd`',
                pattern: /`/
            },
            {
                id: 'shell-dollar-paren',
                description: 'Dollar-paren command substitution: $(cmd)',
                pattern: /\$\(/
            },
            {
                id: 'shell-dollar-brace',
                description: 'Dollar-brace variable expansion: ${var} \u2014 can be abused for injection',
                pattern: /\$\{/
            },
            {
                id: 'shell-redirect-out',
                description: 'Output redirection: cmd > file or cmd >> file',
                pattern: />{1,2}/
            },
            {
                id: 'shell-redirect-in',
                description: 'Input redirection: cmd < file',
                pattern: /</
            },
            {
                id: 'shell-newline-injection',
                description: 'Newline injection: \\n or \\r \u2014 can inject new shell commands',
                pattern: /[\n\r]/
            },
            {
                id: 'shell-glob-star',
                description: 'Glob expansion: * or ? \u2014 can expand to unintended files',
                pattern: /[/\\][*?]/
            },
            {
                id: 'shell-absolute-root',
                description: 'Absolute root path injection: string starting with / or \\ (Windows UNC)',
                pattern: /^(?:\/|\\\\)/
            },
            {
                id: 'shell-windows-drive',
                description: 'Windows drive letter path injection: C:\\ or D:/',
                pattern: /^[a-zA-Z]:[/\\]/
            },
            {
                id: 'shell-curl-wget',
                description: 'curl/wget with URL or flags \u2014 can exfiltrate data or download payloads',
                pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
            }
        ];
        const eD = eO;
        /*! ./node_modules/is-unsafe/src/contexts/redos.js */ const eR = [
            {
                id: 'redos-nested-quantifier-plus',
                description: 'Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.',
                pattern: /\([^)]*\+[^)]*\)[+*]/
            },
            {
                id: 'redos-nested-quantifier-star',
                description: 'Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking',
                pattern: /\([^)]*\*[^)]*\)[*+]/
            },
            {
                id: 'redos-nested-groups',
                description: 'Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic',
                pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
            },
            {
                id: 'redos-alternation-overlap',
                description: 'Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths',
                pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
            },
            {
                id: 'redos-star-plus-concat',
                description: '(x*x)+ pattern \u2014 triggers super-linear backtracking',
                pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
            },
            {
                id: 'redos-dot-star-greedy',
                description: '(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers',
                pattern: /\(\.[*+]\)\{?\d/
            },
            {
                id: 'redos-large-repetition',
                description: 'Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking',
                pattern: /\{\d{4,}(?:,\d*)?\}/
            },
            {
                id: 'redos-catastrophic-alternation',
                description: 'Long alternation with many similar branches \u2014 polynomial backtracking risk',
                pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
            }
        ];
        const eT = eR;
        /*! ./node_modules/is-unsafe/src/contexts/nosql.js */ const eQ = /["'\s]*:/;
        const eP = '["\'\\s]*:';
        const ex = [
            {
                id: 'nosql-where-operator',
                description: '$where \u2014 executes arbitrary JavaScript server-side in MongoDB',
                pattern: new RegExp(`\\$where${eP}`, 'i')
            },
            {
                id: 'nosql-ne-operator',
                description: '$ne \u2014 "not equal" operator used to bypass equality checks',
                pattern: new RegExp(`\\$ne${eP}`, 'i')
            },
            {
                id: 'nosql-gt-operator',
                description: '$gt \u2014 "greater than" used to bypass password/value checks',
                pattern: new RegExp(`\\$gte?${eP}`, 'i')
            },
            {
                id: 'nosql-lt-operator',
                description: '$lt / $lte \u2014 "less than" bypass variants',
                pattern: new RegExp(`\\$lte?${eP}`, 'i')
            },
            {
                id: 'nosql-regex-operator',
                description: '$regex \u2014 can be used to extract data character by character (blind injection)',
                pattern: new RegExp(`\\$regex${eP}`, 'i')
            },
            {
                id: 'nosql-or-operator',
                description: '$or \u2014 logical OR; used to create always-true conditions',
                pattern: new RegExp(`\\$or${eP}\\s*\\[`, 'i')
            },
            {
                id: 'nosql-and-operator',
                description: '$and \u2014 logical AND operator injection',
                pattern: new RegExp(`\\$and${eP}\\s*\\[`, 'i')
            },
            {
                id: 'nosql-nor-operator',
                description: '$nor \u2014 logical NOR operator injection',
                pattern: new RegExp(`\\$nor${eP}\\s*\\[`, 'i')
            },
            {
                id: 'nosql-exists-operator',
                description: '$exists \u2014 can enumerate fields to determine schema',
                pattern: new RegExp(`\\$exists${eP}`, 'i')
            },
            {
                id: 'nosql-in-operator',
                description: '$in \u2014 matches any value in a list; can enumerate values',
                pattern: new RegExp(`\\$in${eP}\\s*\\[`, 'i')
            },
            {
                id: 'nosql-expr-operator',
                description: '$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)',
                pattern: new RegExp(`\\$expr${eP}`, 'i')
            },
            {
                id: 'nosql-function-operator',
                description: '$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+',
                pattern: new RegExp(`\\$function${eP}`, 'i')
            },
            {
                id: 'nosql-accumulator-operator',
                description: '$accumulator \u2014 custom aggregation with arbitrary JS execution',
                pattern: new RegExp(`\\$accumulator${eP}`, 'i')
            },
            {
                id: 'nosql-proto-pollution',
                description: '__proto__ \u2014 prototype pollution via object key injection',
                pattern: /__proto__/
            },
            {
                id: 'nosql-constructor-prototype',
                description: 'constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)',
                pattern: /constructor[\s"':.,{\[]*prototype/i
            },
            {
                id: 'nosql-proto-bracket',
                description: '["__proto__"] \u2014 bracket-notation prototype pollution',
                pattern: /\[["']__proto__["']\]/
            }
        ];
        const ek = ex;
        /*! ./node_modules/is-unsafe/src/contexts/log.js */ const eM = [
            {
                id: 'log-crlf-injection',
                description: 'CRLF injection: literal \\r or \\n embeds fake log lines',
                pattern: /[\r\n]/
            },
            {
                id: 'log-url-encoded-crlf',
                description: 'URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers',
                pattern: /%0[dDaA]/
            },
            {
                id: 'log-unicode-newline',
                description: 'Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)',
                pattern: /[\u2028\u2029]/
            },
            {
                id: 'log-log4shell-jndi',
                description: 'Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j',
                pattern: /\$\{jndi\s*:/i
            },
            {
                id: 'log-log4shell-obfuscated',
                description: 'Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection',
                pattern: /\$\{::-/
            },
            {
                id: 'log-log4j-lookup',
                description: 'Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration',
                pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
            },
            {
                id: 'log-ssti-double-brace',
                description: 'SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.',
                pattern: /\{\{[\s\S]{0,80}\}\}/
            },
            {
                id: 'log-ssti-hash-brace',
                description: 'SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB',
                pattern: /#\{[\s\S]{0,80}\}/
            },
            {
                id: 'log-ssti-dollar-brace',
                description: 'SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL',
                pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
            },
            {
                id: 'log-ssti-percent-tag',
                description: 'SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP',
                pattern: /<%=[\s\S]{0,80}%>/
            },
            {
                id: 'log-null-byte',
                description: 'Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers',
                pattern: /\x00|%00/
            },
            {
                id: 'log-ansi-escape',
                description: 'ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed',
                pattern: /\x1b\[/
            }
        ];
        const eL = eM;
        /*! ./node_modules/is-unsafe/src/index.js */ ew.label = 'HTML';
        eB.label = 'XML';
        eN.label = 'SVG';
        ew.decodeEntities = true;
        eB.decodeEntities = true;
        eN.decodeEntities = true;
        eA.label = 'SQL';
        eI.label = 'SQL-STRICT';
        eD.label = 'SHELL';
        eT.label = 'REDOS';
        ek.label = 'NOSQL';
        eL.label = 'LOG';
        const eU = Object.freeze({
            HTML: ew,
            XML: eB,
            SVG: eN,
            SQL: eA,
            'SQL-STRICT': eI,
            SHELL: eD,
            REDOS: eT,
            NOSQL: ek,
            LOG: eL
        });
        function assertString(e) {
            if (typeof e !== 'string') {
                throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`);
            }
        }
        function assertContext(e) {
            if (e instanceof RegExp) return;
            if (Array.isArray(e)) {
                if (e.length === 0) {
                    throw new TypeError('is-unsafe: context must not be an empty array');
                }
                if (Array.isArray(e[0])) {
                    for (const t of e){
                        if (!Array.isArray(t) || t.length === 0) {
                            throw new TypeError('is-unsafe: each context in the array must be a non-empty pattern array (PatternList)');
                        }
                    }
                }
                return;
            }
            throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), ` + `an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`);
        }
        function normalise(e) {
            if (e instanceof RegExp) return {
                lists: null,
                regex: e
            };
            if (Array.isArray(e[0])) return {
                lists: e,
                regex: null
            };
            return {
                lists: [
                    e
                ],
                regex: null
            };
        }
        function decodedCopy(e, t) {
            if (!t.decodeEntities) return null;
            const r = decodeEntities(e);
            return r === e ? null : r;
        }
        function matchList(e, t) {
            const r = t.label ?? 'CUSTOM';
            const n = decodedCopy(e, t);
            for (const s of t){
                if (s.pattern.test(e) || n !== null && s.pattern.test(n)) {
                    return {
                        context: r,
                        id: s.id,
                        description: s.description,
                        pattern: s.pattern
                    };
                }
            }
            return null;
        }
        function isUnsafe(e, t) {
            assertString(e);
            assertContext(t);
            const { lists: r, regex: n } = normalise(t);
            if (n) return n.test(e);
            for (const t of r){
                if (matchList(e, t) !== null) return true;
            }
            return false;
        }
        function whyUnsafe(e, t) {
            assertString(e);
            assertContext(t);
            const { lists: r, regex: n } = normalise(t);
            if (n) {
                return n.test(e) ? {
                    context: 'CUSTOM',
                    id: 'custom-regex',
                    description: 'Matched caller-supplied pattern',
                    pattern: n
                } : null;
            }
            for (const t of r){
                const r = matchList(e, t);
                if (r !== null) return r;
            }
            return null;
        }
        function allUnsafe(e, t) {
            assertString(e);
            assertContext(t);
            const { lists: r, regex: n } = normalise(t);
            const s = [];
            if (n) {
                if (n.test(e)) {
                    s.push({
                        context: 'CUSTOM',
                        id: 'custom-regex',
                        description: 'Matched caller-supplied pattern',
                        pattern: n
                    });
                }
                return s;
            }
            for (const t of r){
                const r = t.label ?? 'CUSTOM';
                const n = decodedCopy(e, t);
                for (const i of t){
                    if (i.pattern.test(e) || n !== null && i.pattern.test(n)) {
                        s.push({
                            context: r,
                            id: i.id,
                            description: i.description,
                            pattern: i.pattern
                        });
                    }
                }
            }
            return s;
        }
        const eF = null && isUnsafe;
        /*! ./node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js */ function extractRawAttributes(e, t) {
            if (!e) return {};
            const r = t.attributesGroupName ? e[t.attributesGroupName] : e;
            if (!r) return {};
            const n = {};
            for(const e in r){
                if (e.startsWith(t.attributeNamePrefix)) {
                    const s = e.substring(t.attributeNamePrefix.length);
                    n[s] = r[e];
                } else {
                    n[e] = r[e];
                }
            }
            return n;
        }
        function extractNamespace(e) {
            if (!e || typeof e !== 'string') return undefined;
            const t = e.indexOf(':');
            if (t !== -1 && t > 0) {
                const r = e.substring(0, t);
                if (r !== 'xmlns') {
                    return r;
                }
            }
            return undefined;
        }
        let OrderedObjParser = class OrderedObjParser {
            constructor(e, t){
                this.options = e;
                this.currentNode = null;
                this.tagsNodeStack = [];
                this.parseXml = parseXml;
                this.parseTextData = parseTextData;
                this.resolveNameSpace = resolveNameSpace;
                this.buildAttributesMap = buildAttributesMap;
                this.isItStopNode = isItStopNode;
                this.replaceEntitiesValue = OrderedObjParser_replaceEntitiesValue;
                this.readStopNodeData = readStopNodeData;
                this.saveTextToParentTag = saveTextToParentTag;
                this.addChild = addChild;
                this.ignoreAttributesFn = ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes);
                this.entityExpansionCount = 0;
                this.currentExpandedLength = 0;
                this.doctypefound = false;
                let r = {
                    ...eo
                };
                if (this.options.entityDecoder) {
                    this.entityDecoder = this.options.entityDecoder;
                } else {
                    if (typeof this.options.htmlEntities === "object") r = this.options.htmlEntities;
                    else if (this.options.htmlEntities === true) r = {
                        ...ea,
                        ...en
                    };
                    this.entityDecoder = new EntityDecoder({
                        namedEntities: {
                            ...r,
                            ...t
                        },
                        numericAllowed: this.options.htmlEntities,
                        limit: {
                            maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
                            maxExpandedLength: this.options.processEntities.maxExpandedLength,
                            applyLimitsTo: this.options.processEntities.appliesTo
                        },
                        onInputEntity: (e, t)=>isUnsafe(t, [
                                ew,
                                eB
                            ]) ? ec.BLOCK : ec.ALLOW
                    });
                }
                this.matcher = new Matcher();
                this.readonlyMatcher = this.matcher.readOnly();
                this.isCurrentNodeStopNode = false;
                this.stopNodeExpressionsSet = new ExpressionSet();
                const n = this.options.stopNodes;
                if (n && n.length > 0) {
                    for(let e = 0; e < n.length; e++){
                        const t = n[e];
                        if (typeof t === 'string') {
                            this.stopNodeExpressionsSet.add(new Expression(t));
                        } else if (t instanceof Expression) {
                            this.stopNodeExpressionsSet.add(t);
                        }
                    }
                    this.stopNodeExpressionsSet.seal();
                }
            }
        };
        function parseTextData(e, t, r, n, s, i, o) {
            const a = this.options;
            if (e !== undefined) {
                if (a.trimValues && !n) {
                    e = e.trim();
                }
                if (e.length > 0) {
                    if (!o) e = this.replaceEntitiesValue(e, t, r);
                    const n = a.jPath ? r.toString() : r;
                    const c = a.tagValueProcessor(t, e, n, s, i);
                    if (c === null || c === undefined) {
                        return e;
                    } else if (typeof c !== typeof e || c !== e) {
                        return c;
                    } else if (a.trimValues) {
                        return parseValue(e, a.parseTagValue, a.numberParseOptions);
                    } else {
                        const t = e.trim();
                        if (t === e) {
                            return parseValue(e, a.parseTagValue, a.numberParseOptions);
                        } else {
                            return e;
                        }
                    }
                }
            }
        }
        function resolveNameSpace(e) {
            if (this.options.removeNSPrefix) {
                const t = e.split(':');
                const r = e.charAt(0) === '/' ? '/' : '';
                if (t[0] === 'xmlns') {
                    return '';
                }
                if (t.length === 2) {
                    e = r + t[1];
                }
            }
            return e;
        }
        const eH = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
        function attrValue(e) {
            return e[3] !== undefined ? e[3] : e[4];
        }
        function buildAttributesMap(e, t, r, n = false) {
            const s = this.options;
            if (n === true || s.ignoreAttributes !== true && typeof e === 'string') {
                const n = getAllMatches(e, eH);
                const i = n.length;
                const o = {};
                const a = new Array(i);
                let c = false;
                const l = {};
                for(let e = 0; e < i; e++){
                    const t = this.resolveNameSpace(n[e][1]);
                    const i = attrValue(n[e]);
                    if (t.length && i !== undefined) {
                        let n = i;
                        if (s.trimValues) n = n.trim();
                        n = this.replaceEntitiesValue(n, r, this.readonlyMatcher);
                        a[e] = n;
                        l[t] = n;
                        c = true;
                    }
                }
                if (c && typeof t === 'object' && t.updateCurrent) {
                    t.updateCurrent(l);
                }
                const u = s.jPath ? t.toString() : this.readonlyMatcher;
                let f = false;
                for(let e = 0; e < i; e++){
                    const t = this.resolveNameSpace(n[e][1]);
                    if (this.ignoreAttributesFn(t, u)) continue;
                    let r = s.attributeNamePrefix + t;
                    if (t.length) {
                        if (s.transformAttributeName) {
                            r = s.transformAttributeName(r);
                        }
                        r = sanitizeName(r, s);
                        if (attrValue(n[e]) !== undefined) {
                            const n = a[e];
                            const i = s.attributeValueProcessor(t, n, u);
                            if (i === null || i === undefined) {
                                o[r] = n;
                            } else if (typeof i !== typeof n || i !== n) {
                                o[r] = i;
                            } else {
                                o[r] = parseValue(n, s.parseAttributeValue, s.numberParseOptions);
                            }
                            f = true;
                        } else if (s.allowBooleanAttributes) {
                            o[r] = true;
                            f = true;
                        }
                    }
                }
                if (!f) return;
                if (s.attributesGroupName && !s.preserveOrder) {
                    const e = {};
                    e[s.attributesGroupName] = o;
                    return e;
                }
                return o;
            }
        }
        const parseXml = function(e) {
            const t = this.options;
            const r = t.captureMetaData ? [] : undefined;
            e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t)=>{
                if (e.length === 2) {
                    r.push(t - r.length);
                }
                return "\n";
            } : "\n");
            const n = new XmlNode('!xml');
            let s = n;
            let i = "";
            this.matcher.reset();
            this.entityDecoder.reset();
            this.entityExpansionCount = 0;
            this.currentExpandedLength = 0;
            this.doctypefound = false;
            const o = new DocTypeReader(t.processEntities);
            const a = e.length;
            for(let c = 0; c < a; c++){
                const l = e[c];
                if (l === '<') {
                    const l = e.charCodeAt(c + 1);
                    if (l === 47) {
                        const o = findClosingIndex(e, ">", c, "Closing Tag is not closed.");
                        let a = e.substring(c + 2, o).trim();
                        if (t.removeNSPrefix) {
                            const e = a.indexOf(":");
                            if (e !== -1) {
                                a = a.substr(e + 1);
                            }
                        }
                        a = transformTagName(t.transformTagName, a, "", t).tagName;
                        if (s) {
                            i = this.saveTextToParentTag(i, s, this.readonlyMatcher);
                        }
                        const l = this.matcher.getCurrentTag();
                        if (a && t.unpairedTagsSet.has(a)) {
                            throw new Error(`Unpaired tag can not be used as closing tag: </${a}>`);
                        }
                        if (l && t.unpairedTagsSet.has(l)) {
                            this.matcher.pop();
                            this.tagsNodeStack.pop();
                        }
                        this.matcher.pop();
                        this.isCurrentNodeStopNode = false;
                        s = this.tagsNodeStack.pop() || n;
                        if (t.captureMetaData && s) {
                            s.addEndIndex(getOriginalIndex(o + 1, r));
                        }
                        i = "";
                        c = o;
                    } else if (l === 63) {
                        let n = readTagExp(e, c, false, "?>");
                        if (!n) throw new Error("Pi Tag is not closed.");
                        i = this.saveTextToParentTag(i, s, this.readonlyMatcher);
                        const a = this.buildAttributesMap(n.tagExp, this.matcher, n.tagName, true);
                        if (a) {
                            const e = a[this.options.attributeNamePrefix + "version"];
                            this.entityDecoder.setXmlVersion(Number(e) || 1.0);
                            o.setXmlVersion(Number(e) || 1.0);
                        }
                        if (t.ignoreDeclaration && n.tagName === "?xml" || t.ignorePiTags) {} else {
                            const e = new XmlNode(n.tagName);
                            e.add(t.textNodeName, "");
                            if (n.tagName !== n.tagExp && n.attrExpPresent && t.ignoreAttributes !== true) {
                                e[":@"] = a;
                            }
                            const i = t.captureMetaData ? getOriginalIndex(c, r) : c;
                            this.addChild(s, e, this.readonlyMatcher, i);
                            if (t.captureMetaData) {
                                s.addEndIndex(getOriginalIndex(n.closeIndex + 2, r));
                            }
                        }
                        c = n.closeIndex + 1;
                    } else if (l === 33 && e.charCodeAt(c + 2) === 45 && e.charCodeAt(c + 3) === 45) {
                        const r = findClosingIndex(e, "-->", c + 4, "Comment is not closed.");
                        if (t.commentPropName) {
                            const n = e.substring(c + 4, r - 2);
                            i = this.saveTextToParentTag(i, s, this.readonlyMatcher);
                            s.add(t.commentPropName, [
                                {
                                    [t.textNodeName]: n
                                }
                            ]);
                        }
                        c = r;
                    } else if (l === 33 && e.charCodeAt(c + 2) === 68) {
                        if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
                        this.doctypefound = true;
                        const t = o.readDocType(e, c);
                        this.entityDecoder.addInputEntities(t.entities);
                        c = t.i;
                    } else if (l === 33 && e.charCodeAt(c + 2) === 91) {
                        const r = findClosingIndex(e, "]]>", c, "CDATA is not closed.") - 2;
                        const n = e.substring(c + 9, r);
                        i = this.saveTextToParentTag(i, s, this.readonlyMatcher);
                        let o = this.parseTextData(n, s.tagname, this.readonlyMatcher, true, false, true, true);
                        if (o == undefined) o = "";
                        if (t.cdataPropName) {
                            s.add(t.cdataPropName, [
                                {
                                    [t.textNodeName]: n
                                }
                            ]);
                        } else {
                            s.add(t.textNodeName, o);
                        }
                        c = r + 2;
                    } else {
                        let o = readTagExp(e, c, t.removeNSPrefix);
                        if (!o) {
                            const t = e.substring(Math.max(0, c - 50), Math.min(a, c + 50));
                            throw new Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`);
                        }
                        let l = o.tagName;
                        const u = o.rawTagName;
                        let f = o.tagExp;
                        let d = o.attrExpPresent;
                        let p = o.closeIndex;
                        ({ tagName: l, tagExp: f } = transformTagName(t.transformTagName, l, f, t));
                        if (t.strictReservedNames && (l === t.commentPropName || l === t.cdataPropName || l === t.textNodeName || l === t.attributesGroupName)) {
                            throw new Error(`Invalid tag name: ${l}`);
                        }
                        if (s && i) {
                            if (s.tagname !== '!xml') {
                                i = this.saveTextToParentTag(i, s, this.readonlyMatcher, false);
                            }
                        }
                        const g = s;
                        if (g && t.unpairedTagsSet.has(g.tagname)) {
                            s = this.tagsNodeStack.pop();
                            this.matcher.pop();
                        }
                        let h = false;
                        if (f.length > 0 && f.lastIndexOf("/") === f.length - 1) {
                            h = true;
                            if (l[l.length - 1] === "/") {
                                l = l.substr(0, l.length - 1);
                                f = l;
                            } else {
                                f = f.substr(0, f.length - 1);
                            }
                            d = l !== f;
                        }
                        let A = null;
                        let m = {};
                        let y = undefined;
                        y = extractNamespace(u);
                        if (l !== n.tagname) {
                            this.matcher.push(l, {}, y);
                        }
                        if (l !== f && d) {
                            A = this.buildAttributesMap(f, this.matcher, l);
                            if (A) {
                                m = extractRawAttributes(A, t);
                            }
                        }
                        if (l !== n.tagname) {
                            this.isCurrentNodeStopNode = this.isItStopNode();
                        }
                        const I = t.captureMetaData ? getOriginalIndex(c, r) : c;
                        if (this.isCurrentNodeStopNode) {
                            let n = "";
                            if (h) {
                                c = o.closeIndex;
                            } else if (t.unpairedTagsSet.has(l)) {
                                c = o.closeIndex;
                            } else {
                                const t = this.readStopNodeData(e, u, p + 1);
                                if (!t) throw new Error(`Unexpected end of ${u}`);
                                c = t.i;
                                n = t.tagContent;
                            }
                            const i = new XmlNode(l);
                            if (A) {
                                i[":@"] = A;
                            }
                            i.add(t.textNodeName, n);
                            this.matcher.pop();
                            this.isCurrentNodeStopNode = false;
                            this.addChild(s, i, this.readonlyMatcher, I);
                            if (t.captureMetaData) {
                                s.addEndIndex(getOriginalIndex(c + 1, r));
                            }
                        } else {
                            if (h) {
                                ({ tagName: l, tagExp: f } = transformTagName(t.transformTagName, l, f, t));
                                const e = new XmlNode(l);
                                if (A) {
                                    e[":@"] = A;
                                }
                                this.addChild(s, e, this.readonlyMatcher, I);
                                if (t.captureMetaData) {
                                    s.addEndIndex(getOriginalIndex(p + 1, r));
                                }
                                this.matcher.pop();
                                this.isCurrentNodeStopNode = false;
                            } else if (t.unpairedTagsSet.has(l)) {
                                const e = new XmlNode(l);
                                if (A) {
                                    e[":@"] = A;
                                }
                                this.addChild(s, e, this.readonlyMatcher, I);
                                if (t.captureMetaData) {
                                    s.addEndIndex(getOriginalIndex(o.closeIndex + 1, r));
                                }
                                this.matcher.pop();
                                this.isCurrentNodeStopNode = false;
                                c = o.closeIndex;
                                continue;
                            } else {
                                const e = new XmlNode(l);
                                if (this.tagsNodeStack.length > t.maxNestedTags) {
                                    throw new Error("Maximum nested tags exceeded");
                                }
                                this.tagsNodeStack.push(s);
                                if (A) {
                                    e[":@"] = A;
                                }
                                this.addChild(s, e, this.readonlyMatcher, I);
                                s = e;
                            }
                            i = "";
                            c = p;
                        }
                    }
                } else {
                    i += e[c];
                }
            }
            return n.child;
        };
        function getOriginalIndex(e, t) {
            let r = 0;
            let n = t.length;
            while(r < n){
                const s = Math.floor((r + n) / 2);
                if (t[s] < e) r = s + 1;
                else n = s;
            }
            return e + r;
        }
        function addChild(e, t, r, n) {
            if (!this.options.captureMetaData) n = undefined;
            const s = this.options.jPath ? r.toString() : r;
            const i = this.options.updateTag(t.tagname, s, t[":@"]);
            if (i === false) {} else if (typeof i === "string") {
                t.tagname = i;
                e.addChild(t, n);
            } else {
                e.addChild(t, n);
            }
        }
        function OrderedObjParser_replaceEntitiesValue(e, t, r) {
            const n = this.options.processEntities;
            if (!n || !n.enabled) {
                return e;
            }
            if (n.allowedTags) {
                const s = this.options.jPath ? r.toString() : r;
                const i = Array.isArray(n.allowedTags) ? n.allowedTags.includes(t) : n.allowedTags(t, s);
                if (!i) {
                    return e;
                }
            }
            if (n.tagFilter) {
                const s = this.options.jPath ? r.toString() : r;
                if (!n.tagFilter(t, s)) {
                    return e;
                }
            }
            return this.entityDecoder.decode(e);
        }
        function saveTextToParentTag(e, t, r, n) {
            if (e) {
                if (n === undefined) n = t.child.length === 0;
                e = this.parseTextData(e, t.tagname, r, false, t[":@"] ? Object.keys(t[":@"]).length !== 0 : false, n);
                if (e !== undefined && e !== "") t.add(this.options.textNodeName, e);
                e = "";
            }
            return e;
        }
        function isItStopNode() {
            if (this.stopNodeExpressionsSet.size === 0) return false;
            return this.matcher.matchesAny(this.stopNodeExpressionsSet);
        }
        function tagExpWithClosingIndex(e, t, r = ">") {
            const n = e.length;
            const s = r.charCodeAt(0);
            const i = r.length > 1 ? r.charCodeAt(1) : -1;
            let o = '';
            let a = t;
            for(let r = t; r < n; r++){
                const t = e.charCodeAt(r);
                if (t === 34 || t === 39) {
                    r = e.indexOf(e[r], r + 1);
                    if (r === -1) return;
                } else if (t === s) {
                    if (i !== -1) {
                        if (e.charCodeAt(r + 1) === i) {
                            o += e.substring(a, r);
                            return {
                                data: o,
                                index: r
                            };
                        }
                    } else {
                        o += e.substring(a, r);
                        return {
                            data: o,
                            index: r
                        };
                    }
                } else if (t === 9) {
                    o += e.substring(a, r) + ' ';
                    a = r + 1;
                }
            }
        }
        function findClosingIndex(e, t, r, n) {
            const s = e.indexOf(t, r);
            if (s === -1) {
                throw new Error(n);
            } else {
                return s + t.length - 1;
            }
        }
        function findClosingChar(e, t, r, n) {
            const s = e.indexOf(t, r);
            if (s === -1) throw new Error(n);
            return s;
        }
        function readTagExp(e, t, r, n = ">") {
            const s = tagExpWithClosingIndex(e, t + 1, n);
            if (!s) return;
            let i = s.data;
            const o = s.index;
            const a = i.search(/\s/);
            let c = i;
            let l = true;
            if (a !== -1) {
                c = i.substring(0, a);
                i = i.substring(a + 1).trimStart();
            }
            const u = c;
            if (r) {
                const e = c.indexOf(":");
                if (e !== -1) {
                    c = c.substr(e + 1);
                    l = c !== s.data.substr(e + 1);
                }
            }
            return {
                tagName: c,
                tagExp: i,
                closeIndex: o,
                attrExpPresent: l,
                rawTagName: u
            };
        }
        function readStopNodeData(e, t, r) {
            const n = r;
            let s = 1;
            let i = false;
            let o = -1;
            const a = e.length;
            for(; r < a; r++){
                if (e[r] === "<") {
                    const a = e.charCodeAt(r + 1);
                    if (a === 47) {
                        const i = findClosingChar(e, ">", r, `${t} is not closed`);
                        let o = e.substring(r + 2, i).trim();
                        if (o === t) {
                            s--;
                            if (s === 0) {
                                return {
                                    tagContent: e.substring(n, r),
                                    i: i
                                };
                            }
                        }
                        r = i;
                    } else if (a === 63) {
                        const t = findClosingIndex(e, "?>", r + 1, "StopNode is not closed.");
                        r = t;
                    } else if (a === 33 && e.charCodeAt(r + 2) === 45 && e.charCodeAt(r + 3) === 45) {
                        const t = findClosingIndex(e, "-->", r + 3, "StopNode is not closed.");
                        r = t;
                    } else if (a === 33 && e.charCodeAt(r + 2) === 91) {
                        const t = findClosingIndex(e, "]]>", r, "StopNode is not closed.") - 2;
                        r = t;
                    } else {
                        const n = i ? undefined : readTagExp(e, r, false);
                        if (n) {
                            const e = n.tagName;
                            if (e === t && n.tagExp[n.tagExp.length - 1] !== "/") {
                                s++;
                            }
                            r = n.closeIndex;
                        } else {
                            i = true;
                            if (o < r) {
                                o = e.indexOf(">", r);
                                if (o === -1) return;
                            }
                            const n = e.indexOf("<", r + 1);
                            if (n === -1 || n > o) {
                                const n = e.substring(r + 1, o);
                                const i = n.search(/\s/);
                                const a = i === -1 ? n : n.substring(0, i);
                                if (a === t && n[n.length - 1] !== "/") s++;
                                r = o;
                            }
                        }
                    }
                }
            }
        }
        function parseValue(e, t, r) {
            if (t && typeof e === 'string') {
                const t = e.trim();
                if (t === 'true') return true;
                else if (t === 'false') return false;
                else return toNumber(e, r);
            } else {
                if (isExist(e)) {
                    return e;
                } else {
                    return '';
                }
            }
        }
        function fromCodePoint(e, t, r) {
            const n = Number.parseInt(e, t);
            if (n >= 0 && n <= 0x10FFFF) {
                return String.fromCodePoint(n);
            } else {
                return r + e + ";";
            }
        }
        function transformTagName(e, t, r, n) {
            if (e) {
                const n = e(t);
                if (r === t) {
                    r = n;
                }
                t = n;
            }
            t = sanitizeName(t, n);
            return {
                tagName: t,
                tagExp: r
            };
        }
        function sanitizeName(e, t) {
            if (b.includes(e)) {
                throw new Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
            } else if (C.includes(e)) {
                return t.onDangerousProperty(e);
            }
            return e;
        }
        /*! ./node_modules/fast-xml-parser/src/xmlparser/node2json.js */ const e_ = XmlNode.getMetaDataSymbol();
        function stripAttributePrefix(e, t) {
            if (!e || typeof e !== 'object') return {};
            if (!t) return e;
            const r = {};
            for(const n in e){
                if (n.startsWith(t)) {
                    const s = n.substring(t.length);
                    r[s] = e[n];
                } else {
                    r[n] = e[n];
                }
            }
            return r;
        }
        function prettify(e, t, r, n) {
            return compress(e, t, r, n);
        }
        function compress(e, t, r, n) {
            let s;
            const i = {};
            for(let o = 0; o < e.length; o++){
                const a = e[o];
                const c = node2json_propName(a);
                if (c !== undefined && c !== t.textNodeName) {
                    const e = stripAttributePrefix(a[":@"] || {}, t.attributeNamePrefix);
                    r.push(c, e);
                }
                if (c === t.textNodeName) {
                    if (s === undefined) s = a[c];
                    else s += "" + a[c];
                } else if (c === undefined) {
                    continue;
                } else if (a[c]) {
                    let e = compress(a[c], t, r, n);
                    const s = isLeafTag(e, t);
                    if (Object.keys(e).length === 0 && t.alwaysCreateTextNode) {
                        e[t.textNodeName] = "";
                    }
                    if (a[":@"]) {
                        assignAttributes(e, a[":@"], n, t);
                    } else if (Object.keys(e).length === 1 && e[t.textNodeName] !== undefined && !t.alwaysCreateTextNode) {
                        e = e[t.textNodeName];
                    } else if (Object.keys(e).length === 0) {
                        if (t.alwaysCreateTextNode) e[t.textNodeName] = "";
                        else e = "";
                    }
                    if (a[e_] !== undefined && typeof e === "object" && e !== null) {
                        e[e_] = a[e_];
                    }
                    if (i[c] !== undefined && Object.prototype.hasOwnProperty.call(i, c)) {
                        if (!Array.isArray(i[c])) {
                            i[c] = [
                                i[c]
                            ];
                        }
                        i[c].push(e);
                    } else {
                        const r = t.jPath ? n.toString() : n;
                        if (t.isArray(c, r, s)) {
                            i[c] = [
                                e
                            ];
                        } else {
                            i[c] = e;
                        }
                    }
                    if (c !== undefined && c !== t.textNodeName) {
                        r.pop();
                    }
                }
            }
            if (typeof s === "string") {
                if (s.length > 0) i[t.textNodeName] = s;
            } else if (s !== undefined) i[t.textNodeName] = s;
            return i;
        }
        function node2json_propName(e) {
            const t = Object.keys(e);
            for(let e = 0; e < t.length; e++){
                const r = t[e];
                if (r !== ":@") return r;
            }
        }
        function assignAttributes(e, t, r, n) {
            if (t) {
                const s = Object.keys(t);
                const i = s.length;
                for(let o = 0; o < i; o++){
                    const i = s[o];
                    const a = i.startsWith(n.attributeNamePrefix) ? i.substring(n.attributeNamePrefix.length) : i;
                    const c = n.jPath ? r.toString() + "." + a : r;
                    if (n.isArray(i, c, true, true)) {
                        e[i] = [
                            t[i]
                        ];
                    } else {
                        e[i] = t[i];
                    }
                }
            }
        }
        function isLeafTag(e, t) {
            const { textNodeName: r } = t;
            const n = Object.keys(e).length;
            if (n === 0) {
                return true;
            }
            if (n === 1 && (e[r] || typeof e[r] === "boolean" || e[r] === 0)) {
                return true;
            }
            return false;
        }
        /*! ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js */ let XMLParser = class XMLParser {
            constructor(e){
                this.externalEntities = {};
                this.options = buildOptions(e);
            }
            parse(e, t) {
                if (typeof e !== "string" && e.toString) {
                    if (e instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(e))) {
                        e = new TextDecoder("utf-8", {
                            ignoreBOM: true
                        }).decode(e);
                    } else {
                        e = e.toString();
                    }
                } else if (typeof e !== "string") {
                    throw new Error("XML data is accepted in String or Bytes[] form.");
                }
                if (t) {
                    if (t === true) t = {};
                    const r = validator_validate(e, t);
                    if (r !== true) {
                        throw Error(`${r.err.msg}:${r.err.line}:${r.err.col}`);
                    }
                }
                const r = new OrderedObjParser(this.options, this.externalEntities);
                const n = r.parseXml(e);
                if (this.options.preserveOrder || n === undefined) return n;
                else return prettify(n, this.options, r.matcher, r.readonlyMatcher);
            }
            addEntity(e, t) {
                if (t.indexOf("&") !== -1) {
                    throw new Error("Entity value can't have '&'");
                } else if (e.indexOf("&") !== -1 || e.indexOf(";") !== -1) {
                    throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
                } else if (t === "&") {
                    throw new Error("An entity with value '&' is not permitted");
                } else {
                    this.externalEntities[e] = t;
                }
            }
            static getMetaDataSymbol() {
                return XmlNode.getMetaDataSymbol();
            }
        };
        /*! ./node_modules/@azure/core-xml/dist/esm/xml.common.js */ const ej = "$";
        const eG = "_";
        /*! ./node_modules/@azure/core-xml/dist/esm/xml.js */ function getCommonOptions(e) {
            return {
                attributesGroupName: ej,
                textNodeName: e.xmlCharKey ?? eG,
                ignoreAttributes: false,
                suppressBooleanAttributes: false
            };
        }
        function getSerializerOptions(e = {}) {
            return {
                ...getCommonOptions(e),
                attributeNamePrefix: "@_",
                format: true,
                suppressEmptyNode: true,
                indentBy: "",
                rootNodeName: e.rootName ?? "root",
                cdataPropName: e.cdataPropName ?? "__cdata"
            };
        }
        function getParserOptions(e = {}) {
            return {
                ...getCommonOptions(e),
                parseAttributeValue: false,
                parseTagValue: false,
                attributeNamePrefix: "",
                stopNodes: e.stopNodes,
                processEntities: true,
                trimValues: false
            };
        }
        function stringifyXML(e, t = {}) {
            const r = getSerializerOptions(t);
            const n = new h(r);
            const s = {
                [r.rootNodeName]: e
            };
            const i = n.build(s);
            return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${i}`.replace(/\n/g, "");
        }
        async function parseXML(e, t = {}) {
            if (!e) {
                throw new Error("Document is empty");
            }
            const r = B.validate(e);
            if (r !== true) {
                throw r;
            }
            const n = new XMLParser(getParserOptions(t));
            const s = n.parse(e);
            if (s["?xml"]) {
                delete s["?xml"];
            }
            if (!t.includeRoot) {
                for (const e of Object.keys(s)){
                    const t = s[e];
                    return typeof t === "object" ? {
                        ...t
                    } : t;
                }
            }
            return s;
        }
    }),
    7567: (function (e, t, r) {
        r.d(t, {
            KV: ()=>createClientLogger
        });
        var n = r(3482);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/internal.js */ /*! ./node_modules/@azure/logger/dist/esm/index.js */ const s = (0, n.MX)({
            logLevelEnvVarName: "AZURE_LOG_LEVEL",
            namespace: "azure"
        });
        const i = s.logger;
        function setLogLevel(e) {
            s.setLogLevel(e);
        }
        function getLogLevel() {
            return s.getLogLevel();
        }
        function createClientLogger(e) {
            return s.createClientLogger(e);
        }
    }),
    96841: (function (e, t, r) {
        r.d(t, {
            tv: ()=>AnonymousCredential,
            cn: ()=>BufferScheduler,
            g8: ()=>StorageBrowserPolicyFactory,
            Ot: ()=>StorageCRC64Calculator,
            WC: ()=>StorageRetryPolicyFactory,
            Z3: ()=>StorageSharedKeyCredential,
            u7: ()=>UserDelegationKeyCredential,
            dE: ()=>getCachedDefaultHttpClient,
            kx: ()=>storageBrowserPolicy,
            Zj: ()=>storageCorrectContentLengthPolicy,
            mf: ()=>storageRequestFailureDetailsParserPolicy,
            Cj: ()=>storageRetryPolicy,
            Re: ()=>storageSharedKeyCredentialPolicy,
            GO: ()=>structuredMessageDecodingBrowser,
            wl: ()=>structuredMessageDecodingStream,
            G: ()=>structuredMessageEncoding
        });
        var n = r(24434);
        var s = r(57075);
        /*! ./node_modules/@azure/storage-common/dist/esm/BuffersStream.js */ let BuffersStream = class BuffersStream extends s.Readable {
            buffers;
            byteLength;
            byteOffsetInCurrentBuffer;
            bufferIndex;
            pushedBytesLength;
            constructor(e, t, r){
                super(r);
                this.buffers = e;
                this.byteLength = t;
                this.byteOffsetInCurrentBuffer = 0;
                this.bufferIndex = 0;
                this.pushedBytesLength = 0;
                let n = 0;
                for (const e of this.buffers){
                    n += e.byteLength;
                }
                if (n < this.byteLength) {
                    throw new Error("Data size shouldn't be larger than the total length of buffers.");
                }
            }
            _read(e) {
                if (this.pushedBytesLength >= this.byteLength) {
                    this.push(null);
                }
                if (!e) {
                    e = this.readableHighWaterMark;
                }
                const t = [];
                let r = 0;
                while(r < e && this.pushedBytesLength < this.byteLength){
                    const n = this.byteLength - this.pushedBytesLength;
                    const s = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer;
                    const i = Math.min(s, n);
                    if (i > e - r) {
                        const n = this.byteOffsetInCurrentBuffer + e - r;
                        t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, n));
                        this.pushedBytesLength += e - r;
                        this.byteOffsetInCurrentBuffer = n;
                        r = e;
                        break;
                    } else {
                        const e = this.byteOffsetInCurrentBuffer + i;
                        t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e));
                        if (i === s) {
                            this.byteOffsetInCurrentBuffer = 0;
                            this.bufferIndex++;
                        } else {
                            this.byteOffsetInCurrentBuffer = e;
                        }
                        this.pushedBytesLength += i;
                        r += i;
                    }
                }
                if (t.length > 1) {
                    this.push(Buffer.concat(t));
                } else if (t.length === 1) {
                    this.push(t[0]);
                }
            }
        };
        var i = r(4573);
        /*! ./node_modules/@azure/storage-common/dist/esm/PooledBuffer.js */ const o = i.constants.MAX_LENGTH;
        let PooledBuffer = class PooledBuffer {
            buffers = [];
            capacity;
            _size;
            get size() {
                return this._size;
            }
            constructor(e, t, r){
                this.capacity = e;
                this._size = 0;
                const n = Math.ceil(e / o);
                for(let t = 0; t < n; t++){
                    let r = t === n - 1 ? e % o : o;
                    if (r === 0) {
                        r = o;
                    }
                    this.buffers.push(Buffer.allocUnsafe(r));
                }
                if (t) {
                    this.fill(t, r);
                }
            }
            fill(e, t) {
                this._size = Math.min(this.capacity, t);
                let r = 0, n = 0, s = 0, i = 0, o = 0;
                while(o < this._size){
                    const t = e[r];
                    const a = this.buffers[n];
                    const c = t.copy(a, s, i);
                    o += c;
                    i += c;
                    s += c;
                    if (i === t.length) {
                        r++;
                        i = 0;
                    }
                    if (s === a.length) {
                        n++;
                        s = 0;
                    }
                }
                e.splice(0, r);
                if (e.length > 0) {
                    e[0] = e[0].slice(i);
                }
            }
            getReadableStream() {
                return new BuffersStream(this.buffers, this.size);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/BufferScheduler.js */ let BufferScheduler = class BufferScheduler {
            bufferSize;
            maxBuffers;
            readable;
            outgoingHandler;
            emitter = new n.EventEmitter();
            concurrency;
            offset = 0;
            isStreamEnd = false;
            isError = false;
            executingOutgoingHandlers = 0;
            encoding;
            numBuffers = 0;
            unresolvedDataArray = [];
            unresolvedLength = 0;
            incoming = [];
            outgoing = [];
            constructor(e, t, r, n, s, i){
                if (t <= 0) {
                    throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);
                }
                if (r <= 0) {
                    throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
                }
                if (s <= 0) {
                    throw new RangeError(`concurrency must be larger than 0, current is ${s}`);
                }
                this.bufferSize = t;
                this.maxBuffers = r;
                this.readable = e;
                this.outgoingHandler = n;
                this.concurrency = s;
                this.encoding = i;
            }
            async do() {
                return new Promise((e, t)=>{
                    this.readable.on("data", (e)=>{
                        e = typeof e === "string" ? Buffer.from(e, this.encoding) : e;
                        this.appendUnresolvedData(e);
                        if (!this.resolveData()) {
                            this.readable.pause();
                        }
                    });
                    this.readable.on("error", (e)=>{
                        this.emitter.emit("error", e);
                    });
                    this.readable.on("end", ()=>{
                        this.isStreamEnd = true;
                        this.emitter.emit("checkEnd");
                    });
                    this.emitter.on("error", (e)=>{
                        this.isError = true;
                        this.readable.pause();
                        t(e);
                    });
                    this.emitter.on("checkEnd", ()=>{
                        if (this.outgoing.length > 0) {
                            this.triggerOutgoingHandlers();
                            return;
                        }
                        if (this.isStreamEnd && this.executingOutgoingHandlers === 0) {
                            if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
                                const r = this.shiftBufferFromUnresolvedDataArray();
                                this.outgoingHandler(()=>r.getReadableStream(), r.size, this.offset).then(e).catch(t);
                            } else if (this.unresolvedLength >= this.bufferSize) {
                                return;
                            } else {
                                e();
                            }
                        }
                    });
                });
            }
            appendUnresolvedData(e) {
                this.unresolvedDataArray.push(e);
                this.unresolvedLength += e.length;
            }
            shiftBufferFromUnresolvedDataArray(e) {
                if (!e) {
                    e = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength);
                } else {
                    e.fill(this.unresolvedDataArray, this.unresolvedLength);
                }
                this.unresolvedLength -= e.size;
                return e;
            }
            resolveData() {
                while(this.unresolvedLength >= this.bufferSize){
                    let e;
                    if (this.incoming.length > 0) {
                        e = this.incoming.shift();
                        this.shiftBufferFromUnresolvedDataArray(e);
                    } else {
                        if (this.numBuffers < this.maxBuffers) {
                            e = this.shiftBufferFromUnresolvedDataArray();
                            this.numBuffers++;
                        } else {
                            return false;
                        }
                    }
                    this.outgoing.push(e);
                    this.triggerOutgoingHandlers();
                }
                return true;
            }
            async triggerOutgoingHandlers() {
                let e;
                do {
                    if (this.executingOutgoingHandlers >= this.concurrency) {
                        return;
                    }
                    e = this.outgoing.shift();
                    if (e) {
                        this.triggerOutgoingHandler(e);
                    }
                }while (e)
            }
            async triggerOutgoingHandler(e) {
                const t = e.size;
                this.executingOutgoingHandlers++;
                this.offset += t;
                try {
                    await this.outgoingHandler(()=>e.getReadableStream(), t, this.offset - t);
                } catch (e) {
                    this.emitter.emit("error", e);
                    return;
                }
                this.executingOutgoingHandlers--;
                this.reuseBuffer(e);
                this.emitter.emit("checkEnd");
            }
            reuseBuffer(e) {
                this.incoming.push(e);
                if (!this.isError && this.resolveData() && !this.isStreamEnd) {
                    this.readable.resume();
                }
            }
        };
        var a = r(65473);
        var c = r(98995);
        var l = r(76760);
        var u = r(73136);
        /*! ./node_modules/@azure/storage-common/dist/esm/crc64.js */ const f = typeof process === "object" && typeof process.versions === "object" && typeof process.versions.node === "string";
        let d;
        let p;
        let g;
        if (f) {
            d = (0, c.createRequire)(import.meta.url);
            p = (0, u.fileURLToPath)(import.meta.url);
            g = (0, l.dirname)(p);
        }
        var h = (()=>{
            var e = typeof document !== 'undefined' && document.currentScript ? document.currentScript.src : undefined;
            if (typeof p !== 'undefined') e = e || p;
            return function(t) {
                t = t || {};
                var r = typeof t != 'undefined' ? t : {};
                var n, s;
                r['ready'] = new Promise(function(e, t) {
                    n = e;
                    s = t;
                });
                [
                    "_malloc",
                    "_free",
                    "_emscripten_bind_VoidPtr___destroy___0",
                    "_emscripten_bind_Crc64Hash_Crc64Hash_0",
                    "_emscripten_bind_Crc64Hash_OnAppend_2",
                    "_emscripten_bind_Crc64Hash_OnFinal_3",
                    "_emscripten_bind_Crc64Hash___destroy___0",
                    "_fflush",
                    "onRuntimeInitialized"
                ].forEach((e)=>{
                    if (!Object.getOwnPropertyDescriptor(r['ready'], e)) {
                        Object.defineProperty(r['ready'], e, {
                            get: ()=>abort('You are getting ' + e + ' on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js'),
                            set: ()=>abort('You are setting ' + e + ' on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js')
                        });
                    }
                });
                var i = Object.assign({}, r);
                var o = [];
                var a = './this.program';
                var quit_ = (e, t)=>{
                    throw t;
                };
                var c = typeof window == 'object';
                var l = typeof importScripts == 'function';
                var u = typeof process == 'object' && typeof process.versions == 'object' && typeof process.versions.node == 'string';
                var f = !c && !u && !l;
                if (r['ENVIRONMENT']) {
                    throw new Error('Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)');
                }
                var p = '';
                function locateFile(e) {
                    if (r['locateFile']) {
                        return r['locateFile'](e, p);
                    }
                    return p + e;
                }
                var h, A, m, y;
                function logExceptionOnExit(e) {
                    if (e instanceof ExitStatus) return;
                    let t = e;
                    if (e && typeof e == 'object' && e.stack) {
                        t = [
                            e,
                            e.stack
                        ];
                    }
                    E('exiting due to exception: ' + t);
                }
                if (u) {
                    if (typeof process == 'undefined' || !process.release || process.release.name !== 'node') throw new Error('not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)');
                    var I = d('fs');
                    var C = d('path');
                    if (l) {
                        p = C.dirname(p) + '/';
                    } else {
                        p = g + '/';
                    }
                    h = (e, t)=>{
                        e = isFileURI(e) ? new URL(e) : C.normalize(e);
                        return I.readFileSync(e, t ? undefined : 'utf8');
                    };
                    m = (e)=>{
                        var t = h(e, true);
                        if (!t.buffer) {
                            t = new Uint8Array(t);
                        }
                        assert(t.buffer);
                        return t;
                    };
                    A = (e, t, r)=>{
                        e = isFileURI(e) ? new URL(e) : C.normalize(e);
                        I.readFile(e, function(e, n) {
                            if (e) r(e);
                            else t(n.buffer);
                        });
                    };
                    if (process['argv'].length > 1) {
                        a = process['argv'][1].replace(/\\/g, '/');
                    }
                    o = process['argv'].slice(2);
                    process['on']('uncaughtException', function(e) {
                        if (!(e instanceof ExitStatus)) {
                            throw e;
                        }
                    });
                    process['on']('unhandledRejection', function(e) {
                        throw e;
                    });
                    quit_ = (e, t)=>{
                        if (keepRuntimeAlive()) {
                            process['exitCode'] = e;
                            throw t;
                        }
                        logExceptionOnExit(t);
                        process['exit'](e);
                    };
                    r['inspect'] = function() {
                        return "[Emscripten Module object]";
                    };
                } else if (f) {
                    if (typeof process == 'object' && typeof d === 'function' || typeof window == 'object' || typeof importScripts == 'function') throw new Error('not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)');
                    if (typeof read != 'undefined') {
                        h = function shell_read(e) {
                            return read(e);
                        };
                    }
                    m = function readBinary(e) {
                        let t;
                        if (typeof readbuffer == 'function') {
                            return new Uint8Array(readbuffer(e));
                        }
                        t = read(e, 'binary');
                        assert(typeof t == 'object');
                        return t;
                    };
                    A = function readAsync(e, t, r) {
                        setTimeout(()=>t(m(e)), 0);
                    };
                    if (typeof scriptArgs != 'undefined') {
                        o = scriptArgs;
                    } else if (typeof arguments != 'undefined') {
                        o = arguments;
                    }
                    if (typeof quit == 'function') {
                        quit_ = (e, t)=>{
                            logExceptionOnExit(t);
                            quit(e);
                        };
                    }
                    if (typeof print != 'undefined') {
                        if (typeof console == 'undefined') console = {};
                        console.log = print;
                        console.warn = console.error = typeof printErr != 'undefined' ? printErr : print;
                    }
                } else if (c || l) {
                    if (l) {
                        p = self.location.href;
                    } else if (typeof document != 'undefined' && document.currentScript) {
                        p = document.currentScript.src;
                    }
                    if (e) {
                        p = e;
                    }
                    if (p.indexOf('blob:') !== 0) {
                        p = p.substr(0, p.replace(/[?#].*/, "").lastIndexOf('/') + 1);
                    } else {
                        p = '';
                    }
                    if (!(typeof window == 'object' || typeof importScripts == 'function')) throw new Error('not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)');
                    {
                        h = (e)=>{
                            var t = new XMLHttpRequest();
                            t.open('GET', e, false);
                            t.send(null);
                            return t.responseText;
                        };
                        if (l) {
                            m = (e)=>{
                                var t = new XMLHttpRequest();
                                t.open('GET', e, false);
                                t.responseType = 'arraybuffer';
                                t.send(null);
                                return new Uint8Array(t.response);
                            };
                        }
                        A = (e, t, r)=>{
                            var n = new XMLHttpRequest();
                            n.open('GET', e, true);
                            n.responseType = 'arraybuffer';
                            n.onload = ()=>{
                                if (n.status == 200 || n.status == 0 && n.response) {
                                    t(n.response);
                                    return;
                                }
                                r();
                            };
                            n.onerror = r;
                            n.send(null);
                        };
                    }
                    y = (e)=>document.title = e;
                } else {
                    throw new Error('environment detection error');
                }
                var b = r['print'] || console.log.bind(console);
                var E = r['printErr'] || console.warn.bind(console);
                Object.assign(r, i);
                i = null;
                checkIncomingModuleAPI();
                if (r['arguments']) o = r['arguments'];
                legacyModuleProp('arguments', 'arguments_');
                if (r['thisProgram']) a = r['thisProgram'];
                legacyModuleProp('thisProgram', 'thisProgram');
                if (r['quit']) quit_ = r['quit'];
                legacyModuleProp('quit', 'quit_');
                assert(typeof r['memoryInitializerPrefixURL'] == 'undefined', 'Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead');
                assert(typeof r['pthreadMainPrefixURL'] == 'undefined', 'Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead');
                assert(typeof r['cdInitializerPrefixURL'] == 'undefined', 'Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead');
                assert(typeof r['filePackagePrefixURL'] == 'undefined', 'Module.filePackagePrefixURL option was removed, use Module.locateFile instead');
                assert(typeof r['read'] == 'undefined', 'Module.read option was removed (modify read_ in JS)');
                assert(typeof r['readAsync'] == 'undefined', 'Module.readAsync option was removed (modify readAsync in JS)');
                assert(typeof r['readBinary'] == 'undefined', 'Module.readBinary option was removed (modify readBinary in JS)');
                assert(typeof r['setWindowTitle'] == 'undefined', 'Module.setWindowTitle option was removed (modify setWindowTitle in JS)');
                assert(typeof r['TOTAL_MEMORY'] == 'undefined', 'Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY');
                legacyModuleProp('read', 'read_');
                legacyModuleProp('readAsync', 'readAsync');
                legacyModuleProp('readBinary', 'readBinary');
                legacyModuleProp('setWindowTitle', 'setWindowTitle');
                var w = 'IDBFS is no longer included by default; build with -lidbfs.js';
                var S = 'PROXYFS is no longer included by default; build with -lproxyfs.js';
                var B = 'WORKERFS is no longer included by default; build with -lworkerfs.js';
                var v = 'NODEFS is no longer included by default; build with -lnodefs.js';
                assert(!f, "shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");
                var N = 16;
                var O = 4;
                function getNativeTypeSize(e) {
                    switch(e){
                        case 'i1':
                        case 'i8':
                        case 'u8':
                            return 1;
                        case 'i16':
                        case 'u16':
                            return 2;
                        case 'i32':
                        case 'u32':
                            return 4;
                        case 'i64':
                        case 'u64':
                            return 8;
                        case 'float':
                            return 4;
                        case 'double':
                            return 8;
                        default:
                            {
                                if (e[e.length - 1] === '*') {
                                    return O;
                                }
                                if (e[0] === 'i') {
                                    const t = Number(e.substr(1));
                                    assert(t % 8 === 0, 'getNativeTypeSize invalid bits ' + t + ', type ' + e);
                                    return t / 8;
                                }
                                return 0;
                            }
                    }
                }
                function legacyModuleProp(e, t) {
                    if (!Object.getOwnPropertyDescriptor(r, e)) {
                        Object.defineProperty(r, e, {
                            configurable: true,
                            get: function() {
                                abort('Module.' + e + ' has been replaced with plain ' + t + ' (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)');
                            }
                        });
                    }
                }
                function ignoredModuleProp(e) {
                    if (Object.getOwnPropertyDescriptor(r, e)) {
                        abort('`Module.' + e + '` was supplied but `' + e + '` not included in INCOMING_MODULE_JS_API');
                    }
                }
                function isExportedByForceFilesystem(e) {
                    return e === 'FS_createPath' || e === 'FS_createDataFile' || e === 'FS_createPreloadedFile' || e === 'FS_unlink' || e === 'addRunDependency' || e === 'FS_createLazyFile' || e === 'FS_createDevice' || e === 'removeRunDependency';
                }
                function missingLibrarySymbol(e) {
                    if (typeof globalThis !== 'undefined' && !Object.getOwnPropertyDescriptor(globalThis, e)) {
                        Object.defineProperty(globalThis, e, {
                            configurable: true,
                            get: function() {
                                var t = '`' + e + '` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line';
                                var r = e;
                                if (!r.startsWith('_')) {
                                    r = '$' + e;
                                }
                                t += " (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=" + r + ")";
                                if (isExportedByForceFilesystem(e)) {
                                    t += '. Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you';
                                }
                                warnOnce(t);
                                return undefined;
                            }
                        });
                    }
                }
                function unexportedRuntimeSymbol(e) {
                    if (!Object.getOwnPropertyDescriptor(r, e)) {
                        Object.defineProperty(r, e, {
                            configurable: true,
                            get: function() {
                                var t = "'" + e + "' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";
                                if (isExportedByForceFilesystem(e)) {
                                    t += '. Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you';
                                }
                                abort(t);
                            }
                        });
                    }
                }
                var D;
                if (r['wasmBinary']) D = r['wasmBinary'];
                legacyModuleProp('wasmBinary', 'wasmBinary');
                var R = r['noExitRuntime'] || true;
                legacyModuleProp('noExitRuntime', 'noExitRuntime');
                if (typeof WebAssembly != 'object') {
                    abort('no native wasm support detected');
                }
                var T;
                var Q = false;
                var P;
                function assert(e, t) {
                    if (!e) {
                        abort('Assertion failed' + (t ? ': ' + t : ''));
                    }
                }
                var x = typeof TextDecoder != 'undefined' ? new TextDecoder('utf8') : undefined;
                function UTF8ArrayToString(e, t, r) {
                    var n = t + r;
                    var s = t;
                    while(e[s] && !(s >= n))++s;
                    if (s - t > 16 && e.buffer && x) {
                        return x.decode(e.subarray(t, s));
                    }
                    var i = '';
                    while(t < s){
                        var o = e[t++];
                        if (!(o & 0x80)) {
                            i += String.fromCharCode(o);
                            continue;
                        }
                        var a = e[t++] & 63;
                        if ((o & 0xE0) == 0xC0) {
                            i += String.fromCharCode((o & 31) << 6 | a);
                            continue;
                        }
                        var c = e[t++] & 63;
                        if ((o & 0xF0) == 0xE0) {
                            o = (o & 15) << 12 | a << 6 | c;
                        } else {
                            if ((o & 0xF8) != 0xF0) warnOnce('Invalid UTF-8 leading byte ' + ptrToString(o) + ' encountered when deserializing a UTF-8 string in wasm memory to a JS string!');
                            o = (o & 7) << 18 | a << 12 | c << 6 | e[t++] & 63;
                        }
                        if (o < 0x10000) {
                            i += String.fromCharCode(o);
                        } else {
                            var l = o - 0x10000;
                            i += String.fromCharCode(0xD800 | l >> 10, 0xDC00 | l & 0x3FF);
                        }
                    }
                    return i;
                }
                function UTF8ToString(e, t) {
                    return e ? UTF8ArrayToString(U, e, t) : '';
                }
                function stringToUTF8Array(e, t, r, n) {
                    if (!(n > 0)) return 0;
                    var s = r;
                    var i = r + n - 1;
                    for(var o = 0; o < e.length; ++o){
                        var a = e.charCodeAt(o);
                        if (a >= 0xD800 && a <= 0xDFFF) {
                            var c = e.charCodeAt(++o);
                            a = 0x10000 + ((a & 0x3FF) << 10) | c & 0x3FF;
                        }
                        if (a <= 0x7F) {
                            if (r >= i) break;
                            t[r++] = a;
                        } else if (a <= 0x7FF) {
                            if (r + 1 >= i) break;
                            t[r++] = 0xC0 | a >> 6;
                            t[r++] = 0x80 | a & 63;
                        } else if (a <= 0xFFFF) {
                            if (r + 2 >= i) break;
                            t[r++] = 0xE0 | a >> 12;
                            t[r++] = 0x80 | a >> 6 & 63;
                            t[r++] = 0x80 | a & 63;
                        } else {
                            if (r + 3 >= i) break;
                            if (a > 0x10FFFF) warnOnce('Invalid Unicode code point ' + ptrToString(a) + ' encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code points should be in range 0-0x10FFFF).');
                            t[r++] = 0xF0 | a >> 18;
                            t[r++] = 0x80 | a >> 12 & 63;
                            t[r++] = 0x80 | a >> 6 & 63;
                            t[r++] = 0x80 | a & 63;
                        }
                    }
                    t[r] = 0;
                    return r - s;
                }
                function stringToUTF8(e, t, r) {
                    assert(typeof r == 'number', 'stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third parameter that specifies the length of the output buffer!');
                    return stringToUTF8Array(e, U, t, r);
                }
                function lengthBytesUTF8(e) {
                    var t = 0;
                    for(var r = 0; r < e.length; ++r){
                        var n = e.charCodeAt(r);
                        if (n <= 0x7F) {
                            t++;
                        } else if (n <= 0x7FF) {
                            t += 2;
                        } else if (n >= 0xD800 && n <= 0xDFFF) {
                            t += 4;
                            ++r;
                        } else {
                            t += 3;
                        }
                    }
                    return t;
                }
                var k, M, L, U, F, H, _, j, G, q;
                function updateGlobalBufferAndViews(e) {
                    M = e;
                    r['HEAP8'] = L = new Int8Array(e);
                    r['HEAP16'] = F = new Int16Array(e);
                    r['HEAP32'] = _ = new Int32Array(e);
                    r['HEAPU8'] = U = new Uint8Array(e);
                    r['HEAPU16'] = H = new Uint16Array(e);
                    r['HEAPU32'] = j = new Uint32Array(e);
                    r['HEAPF32'] = G = new Float32Array(e);
                    r['HEAPF64'] = q = new Float64Array(e);
                }
                var Y = 5242880;
                if (r['STACK_SIZE']) assert(Y === r['STACK_SIZE'], 'the stack size can no longer be determined at runtime');
                var V = r['INITIAL_MEMORY'] || 16777216;
                legacyModuleProp('INITIAL_MEMORY', 'INITIAL_MEMORY');
                assert(V >= Y, 'INITIAL_MEMORY should be larger than STACK_SIZE, was ' + V + '! (STACK_SIZE=' + Y + ')');
                assert(typeof Int32Array != 'undefined' && typeof Float64Array !== 'undefined' && Int32Array.prototype.subarray != undefined && Int32Array.prototype.set != undefined, 'JS engine does not provide full typed array support');
                assert(!r['wasmMemory'], 'Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory externally');
                assert(V == 16777216, 'Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically');
                var J;
                function writeStackCookie() {
                    var e = eO();
                    assert((e & 3) == 0);
                    if (e == 0) {
                        e += 4;
                    }
                    j[e >> 2] = 0x2135467;
                    j[e + 4 >> 2] = 0x89BACDFE;
                    j[0] = 0x63736d65;
                }
                function checkStackCookie() {
                    if (Q) return;
                    var e = eO();
                    if (e == 0) {
                        e += 4;
                    }
                    var t = j[e >> 2];
                    var r = j[e + 4 >> 2];
                    if (t != 0x2135467 || r != 0x89BACDFE) {
                        abort('Stack overflow! Stack cookie has been overwritten at ' + ptrToString(e) + ', expected hex dwords 0x89BACDFE and 0x2135467, but received ' + ptrToString(r) + ' ' + ptrToString(t));
                    }
                    if (j[0] !== 0x63736d65) {
                        abort('Runtime error: The application has corrupted its heap memory area (address zero)!');
                    }
                }
                (function() {
                    var e = new Int16Array(1);
                    var t = new Int8Array(e.buffer);
                    e[0] = 0x6373;
                    if (t[0] !== 0x73 || t[1] !== 0x63) throw 'Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)';
                })();
                var K = [];
                var W = [];
                var z = [];
                var X = [];
                var Z = false;
                function keepRuntimeAlive() {
                    return R;
                }
                function preRun() {
                    if (r['preRun']) {
                        if (typeof r['preRun'] == 'function') r['preRun'] = [
                            r['preRun']
                        ];
                        while(r['preRun'].length){
                            addOnPreRun(r['preRun'].shift());
                        }
                    }
                    callRuntimeCallbacks(K);
                }
                function initRuntime() {
                    assert(!Z);
                    Z = true;
                    checkStackCookie();
                    callRuntimeCallbacks(W);
                }
                function postRun() {
                    checkStackCookie();
                    if (r['postRun']) {
                        if (typeof r['postRun'] == 'function') r['postRun'] = [
                            r['postRun']
                        ];
                        while(r['postRun'].length){
                            addOnPostRun(r['postRun'].shift());
                        }
                    }
                    callRuntimeCallbacks(X);
                }
                function addOnPreRun(e) {
                    K.unshift(e);
                }
                function addOnInit(e) {
                    W.unshift(e);
                }
                function addOnExit(e) {}
                function addOnPostRun(e) {
                    X.unshift(e);
                }
                assert(Math.imul, 'This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill');
                assert(Math.fround, 'This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill');
                assert(Math.clz32, 'This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill');
                assert(Math.trunc, 'This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill');
                var $ = 0;
                var ee = null;
                var et = null;
                var er = {};
                function getUniqueRunDependency(e) {
                    var t = e;
                    while(1){
                        if (!er[e]) return e;
                        e = t + Math.random();
                    }
                }
                function addRunDependency(e) {
                    $++;
                    if (r['monitorRunDependencies']) {
                        r['monitorRunDependencies']($);
                    }
                    if (e) {
                        assert(!er[e]);
                        er[e] = 1;
                        if (ee === null && typeof setInterval != 'undefined') {
                            ee = setInterval(function() {
                                if (Q) {
                                    clearInterval(ee);
                                    ee = null;
                                    return;
                                }
                                var e = false;
                                for(var t in er){
                                    if (!e) {
                                        e = true;
                                        E('still waiting on run dependencies:');
                                    }
                                    E('dependency: ' + t);
                                }
                                if (e) {
                                    E('(end of list)');
                                }
                            }, 10000);
                        }
                    } else {
                        E('warning: run dependency added without ID');
                    }
                }
                function removeRunDependency(e) {
                    $--;
                    if (r['monitorRunDependencies']) {
                        r['monitorRunDependencies']($);
                    }
                    if (e) {
                        assert(er[e]);
                        delete er[e];
                    } else {
                        E('warning: run dependency removed without ID');
                    }
                    if ($ == 0) {
                        if (ee !== null) {
                            clearInterval(ee);
                            ee = null;
                        }
                        if (et) {
                            var t = et;
                            et = null;
                            t();
                        }
                    }
                }
                function abort(e) {
                    if (r['onAbort']) {
                        r['onAbort'](e);
                    }
                    e = 'Aborted(' + e + ')';
                    E(e);
                    Q = true;
                    P = 1;
                    var t = new WebAssembly.RuntimeError(e);
                    s(t);
                    throw t;
                }
                var en = {
                    error: function() {
                        abort('Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM');
                    },
                    init: function() {
                        en.error();
                    },
                    createDataFile: function() {
                        en.error();
                    },
                    createPreloadedFile: function() {
                        en.error();
                    },
                    createLazyFile: function() {
                        en.error();
                    },
                    open: function() {
                        en.error();
                    },
                    mkdev: function() {
                        en.error();
                    },
                    registerDevice: function() {
                        en.error();
                    },
                    analyzePath: function() {
                        en.error();
                    },
                    loadFilesFromDB: function() {
                        en.error();
                    },
                    ErrnoError: function ErrnoError() {
                        en.error();
                    }
                };
                r['FS_createDataFile'] = en.createDataFile;
                r['FS_createPreloadedFile'] = en.createPreloadedFile;
                var es = 'data:application/octet-stream;base64,';
                function isDataURI(e) {
                    return e.startsWith(es);
                }
                function isFileURI(e) {
                    return e.startsWith('file://');
                }
                function createExportWrapper(e, t) {
                    return function() {
                        var n = e;
                        var s = t;
                        if (!t) {
                            s = r['asm'];
                        }
                        assert(Z, 'native function `' + n + '` called before runtime initialization');
                        if (!s[e]) {
                            assert(s[e], 'exported native function `' + n + '` not found');
                        }
                        return s[e].apply(null, arguments);
                    };
                }
                var ei;
                ei = 'crc64.wasm';
                if (!isDataURI(ei)) {
                    ei = locateFile(ei);
                }
                var eo = [
                    "AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39",
                    "/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW",
                    "5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd",
                    "F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF",
                    "BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA",
                    "CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ",
                    "HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya",
                    "XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny",
                    "YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9",
                    "iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV",
                    "9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY",
                    "2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz",
                    "aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d",
                    "ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA",
                    "AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld",
                    "F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf",
                    "ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA",
                    "pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy",
                    "AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A",
                    "iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh",
                    "DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU",
                    "gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC",
                    "GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK",
                    "AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM",
                    "AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM",
                    "gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ",
                    "UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB",
                    "SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh",
                    "JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg",
                    "gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC",
                    "ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr",
                    "QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq",
                    "ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc",
                    "DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw",
                    "AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA",
                    "4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp",
                    "A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN",
                    "C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU",
                    "AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA",
                    "zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB",
                    "IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM",
                    "g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY",
                    "CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE",
                    "CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D",
                    "fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA",
                    "FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0",
                    "KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A",
                    "yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC",
                    "BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM",
                    "AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA",
                    "UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX",
                    "SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh",
                    "lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF",
                    "gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg",
                    "ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI",
                    "KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3",
                    "A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA",
                    "EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL",
                    "IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI",
                    "LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg",
                    "BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH",
                    "DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm",
                    "ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI",
                    "M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6",
                    "IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD",
                    "WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX",
                    "1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A",
                    "0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE",
                    "IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk",
                    "DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE",
                    "L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI",
                    "IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4",
                    "BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC",
                    "AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ",
                    "U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI",
                    "YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg",
                    "BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG",
                    "QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ",
                    "kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB",
                    "SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB",
                    "QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU",
                    "gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo",
                    "ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq",
                    "wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD",
                    "GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF",
                    "0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS",
                    "C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI",
                    "aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF",
                    "IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck",
                    "FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC",
                    "HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0",
                    "gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF",
                    "INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG",
                    "5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS",
                    "AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ",
                    "QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp",
                    "A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs",
                    "AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO",
                    "0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9",
                    "QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF",
                    "NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI",
                    "hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA",
                    "ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA",
                    "SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ",
                    "BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE",
                    "g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC",
                    "GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK",
                    "QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb",
                    "BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4",
                    "GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ",
                    "anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN",
                    "wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh",
                    "6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE",
                    "g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg",
                    "ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8",
                    "gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI",
                    "Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg",
                    "BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA",
                    "ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA",
                    "CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg",
                    "0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU",
                    "h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy",
                    "GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa",
                    "CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC",
                    "QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg",
                    "h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA",
                    "J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII",
                    "e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC",
                    "aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga",
                    "FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv",
                    "8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg",
                    "Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH",
                    "gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk",
                    "HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow",
                    "JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB",
                    "SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED",
                    "IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs",
                    "HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC",
                    "GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB",
                    "yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh",
                    "tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8",
                    "BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA",
                    "cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg",
                    "yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH",
                    "IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA",
                    "FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY",
                    "CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA",
                    "2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ",
                    "AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD",
                    "PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw",
                    "IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB",
                    "SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC",
                    "INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH",
                    "jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO",
                    "EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7",
                    "Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF",
                    "IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC",
                    "AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2",
                    "gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA",
                    "iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/",
                    "ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ",
                    "IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA",
                    "iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8",
                    "gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg",
                    "9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg",
                    "gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ",
                    "kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI",
                    "AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG",
                    "IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI",
                    "IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB",
                    "ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD",
                    "H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx",
                    "IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA",
                    "BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA",
                    "QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN",
                    "gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE",
                    "IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI",
                    "AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy",
                    "gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC",
                    "wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA",
                    "IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ",
                    "AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi",
                    "IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ",
                    "QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE",
                    "IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE",
                    "AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ",
                    "sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ",
                    "CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD",
                    "IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA",
                    "FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk",
                    "ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI",
                    "AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO",
                    "CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo",
                    "hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ",
                    "sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ",
                    "AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA",
                    "IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI",
                    "CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC",
                    "IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB",
                    "EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA",
                    "KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY",
                    "CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA",
                    "dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI",
                    "gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM",
                    "AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ",
                    "AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg",
                    "IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ",
                    "oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL",
                    "QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh",
                    "qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ",
                    "ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA",
                    "vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo",
                    "AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI",
                    "EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE",
                    "F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf",
                    "0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC",
                    "zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY",
                    "NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At",
                    "yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw",
                    "QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH",
                    "QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE",
                    "CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG",
                    "pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ",
                    "QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch",
                    "CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt",
                    "B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC",
                    "gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba",
                    "iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE",
                    "DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA",
                    "AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks",
                    "ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB",
                    "TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq",
                    "IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI",
                    "EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD",
                    "YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB",
                    "3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC",
                    "4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo",
                    "hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC",
                    "AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK",
                    "AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn",
                    "IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh",
                    "BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA",
                    "UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa",
                    "iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC",
                    "DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI",
                    "gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi",
                    "gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ",
                    "RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo",
                    "AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI",
                    "2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ",
                    "BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI",
                    "QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB",
                    "yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE",
                    "LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS",
                    "AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA",
                    "zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF",
                    "QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh",
                    "GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA",
                    "dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA",
                    "QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC",
                    "QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA",
                    "HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm",
                    "ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI",
                    "AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg",
                    "AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA",
                    "HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk",
                    "UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC",
                    "yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg",
                    "B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI",
                    "AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU",
                    "HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII",
                    "QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB",
                    "QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE",
                    "gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA",
                    "EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD",
                    "AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2",
                    "AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg",
                    "CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk",
                    "F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR",
                    "w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF",
                    "DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI",
                    "gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT",
                    "YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ",
                    "QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy",
                    "NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho",
                    "CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy",
                    "ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI",
                    "gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC",
                    "DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM",
                    "gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0",
                    "EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF",
                    "GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA",
                    "IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA",
                    "gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC",
                    "AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA",
                    "mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg",
                    "AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ",
                    "BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg",
                    "IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf",
                    "yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA",
                    "KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE",
                    "FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0",
                    "EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB",
                    "CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG",
                    "IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA",
                    "BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG",
                    "shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ",
                    "n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA",
                    "IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM",
                    "ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ",
                    "bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ",
                    "QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo",
                    "AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA",
                    "gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ",
                    "QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA",
                    "CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA",
                    "AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq",
                    "rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe",
                    "5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg",
                    "N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ",
                    "SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR",
                    "OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW",
                    "hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G",
                    "/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC",
                    "V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6",
                    "qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/",
                    "riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28",
                    "a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O",
                    "YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk",
                    "fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW",
                    "04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo",
                    "6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC",
                    "IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94",
                    "vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0",
                    "LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC",
                    "YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X",
                    "z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj",
                    "zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV",
                    "O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC",
                    "NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC",
                    "yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3",
                    "wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m",
                    "HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5",
                    "sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY",
                    "pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4",
                    "4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k",
                    "zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X",
                    "rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr",
                    "dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA",
                    "AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6",
                    "lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl",
                    "cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy",
                    "pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS",
                    "j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW",
                    "r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57",
                    "4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd",
                    "AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC",
                    "lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT",
                    "Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds",
                    "NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2",
                    "R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj",
                    "W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/",
                    "su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI",
                    "6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp",
                    "6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26",
                    "M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW",
                    "3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+",
                    "imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa",
                    "krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s",
                    "Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U",
                    "wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN",
                    "DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4",
                    "RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq",
                    "zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud",
                    "NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X",
                    "bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI",
                    "2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN",
                    "GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E",
                    "sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP",
                    "6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/",
                    "2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E",
                    "ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA",
                    "BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY",
                    "+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa",
                    "YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL",
                    "sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe",
                    "kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF",
                    "X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t",
                    "5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA",
                    "UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe",
                    "EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL",
                    "Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO",
                    "K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa",
                    "RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy",
                    "9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn",
                    "iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk",
                    "cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE",
                    "oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU",
                    "VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT",
                    "r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ",
                    "s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh",
                    "iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4",
                    "Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s",
                    "5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH",
                    "WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d",
                    "ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b",
                    "yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g",
                    "TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI",
                    "V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB",
                    "QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk",
                    "ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm",
                    "zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ",
                    "CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS",
                    "RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm",
                    "yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib",
                    "Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN",
                    "FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn",
                    "fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw",
                    "dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m",
                    "2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn",
                    "qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+",
                    "Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha",
                    "w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL",
                    "LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F",
                    "XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W",
                    "hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj",
                    "BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x",
                    "h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd",
                    "c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B",
                    "Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF",
                    "VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3",
                    "9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL",
                    "YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/",
                    "WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM",
                    "XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA",
                    "TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3",
                    "cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ",
                    "IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M",
                    "E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP",
                    "KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S",
                    "keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ",
                    "6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf",
                    "uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL",
                    "OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU",
                    "Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF",
                    "VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3",
                    "WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9",
                    "d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV",
                    "ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ",
                    "dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS",
                    "N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER",
                    "UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g",
                    "MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n",
                    "yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz",
                    "mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL",
                    "JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI",
                    "mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC",
                    "B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy",
                    "boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/",
                    "De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL",
                    "ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU",
                    "NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca",
                    "OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu",
                    "0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe",
                    "SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE",
                    "52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h",
                    "BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ",
                    "L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D",
                    "ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7",
                    "BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk",
                    "33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF",
                    "lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8",
                    "HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD",
                    "mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw",
                    "bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz",
                    "KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3",
                    "S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A",
                    "GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT",
                    "Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4",
                    "FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI",
                    "WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K",
                    "ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ",
                    "d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu",
                    "HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn",
                    "5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd",
                    "PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD",
                    "b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8",
                    "Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI",
                    "gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr",
                    "3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec",
                    "6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW",
                    "XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq",
                    "q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+",
                    "5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk",
                    "pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM",
                    "JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF",
                    "4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB",
                    "mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B",
                    "Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P",
                    "2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O",
                    "d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE",
                    "bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N",
                    "lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm",
                    "IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08",
                    "ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s",
                    "1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m",
                    "aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1",
                    "rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY",
                    "WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv",
                    "8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S",
                    "aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS",
                    "HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs",
                    "0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc",
                    "OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/",
                    "x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX",
                    "kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o",
                    "NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n",
                    "C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp",
                    "soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK",
                    "/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978",
                    "dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5",
                    "TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7",
                    "8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE",
                    "KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB",
                    "dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og",
                    "VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9",
                    "N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM",
                    "0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV",
                    "Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8",
                    "6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58",
                    "/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2",
                    "/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3",
                    "tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY",
                    "LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI",
                    "wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo",
                    "pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk",
                    "Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh",
                    "BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo",
                    "0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5",
                    "Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK",
                    "bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO",
                    "A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp",
                    "tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP",
                    "v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn",
                    "fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv",
                    "HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F",
                    "HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q",
                    "qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe",
                    "OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C",
                    "scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2",
                    "kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W",
                    "KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI",
                    "6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg",
                    "23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4",
                    "bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7",
                    "o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw",
                    "eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f",
                    "lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz",
                    "2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM",
                    "nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg",
                    "XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA",
                    "ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC",
                    "5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk",
                    "u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N",
                    "hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N",
                    "bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl",
                    "7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j",
                    "ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5",
                    "ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7",
                    "zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1",
                    "aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma",
                    "e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7",
                    "1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU",
                    "MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze",
                    "q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1",
                    "ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1",
                    "fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE",
                    "/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss",
                    "sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ",
                    "tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7",
                    "FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD",
                    "AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1",
                    "DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF",
                    "wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb",
                    "ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG",
                    "w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo",
                    "MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue",
                    "fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp",
                    "VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE",
                    "n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq",
                    "LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ",
                    "5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY",
                    "5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il",
                    "afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2",
                    "E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0",
                    "+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH",
                    "2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5",
                    "DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p",
                    "zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf",
                    "G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f",
                    "Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2",
                    "7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk",
                    "0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0",
                    "X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl",
                    "1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8",
                    "aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6",
                    "Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ",
                    "gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+",
                    "MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ",
                    "GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa",
                    "noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq",
                    "PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P",
                    "oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                    "AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA",
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb",
                    "nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg",
                    "J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="
                ].join("");
                function _base64ToArrayBuffer(e) {
                    var t = window.atob(e);
                    var r = t.length;
                    var n = new Uint8Array(r);
                    for(var s = 0; s < r; s++){
                        n[s] = t.charCodeAt(s);
                    }
                    return n;
                }
                function getBinary(e) {
                    if (typeof Buffer == "function") {
                        return Buffer.from(eo, "base64");
                    } else {
                        return _base64ToArrayBuffer(eo);
                    }
                }
                function getBinaryPromise() {
                    return Promise.resolve().then(function() {
                        return getBinary(ei);
                    });
                }
                function createWasm() {
                    var e = {
                        'env': ep,
                        'wasi_snapshot_preview1': ep
                    };
                    function receiveInstance(e, t) {
                        var n = e.exports;
                        r['asm'] = n;
                        T = r['asm']['memory'];
                        assert(T, "memory not found in wasm exports");
                        updateGlobalBufferAndViews(T.buffer);
                        J = r['asm']['__indirect_function_table'];
                        assert(J, "table not found in wasm exports");
                        addOnInit(r['asm']['__wasm_call_ctors']);
                        removeRunDependency('wasm-instantiate');
                    }
                    addRunDependency('wasm-instantiate');
                    var t = r;
                    function receiveInstantiationResult(e) {
                        assert(r === t, 'the Module object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?');
                        t = null;
                        receiveInstance(e['instance']);
                    }
                    function instantiateArrayBuffer(t) {
                        return getBinaryPromise().then(function(t) {
                            return WebAssembly.instantiate(t, e);
                        }).then(function(e) {
                            return e;
                        }).then(t, function(e) {
                            E('failed to asynchronously prepare wasm: ' + e);
                            if (isFileURI(ei)) {
                                E('warning: Loading from a file URI (' + ei + ") is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing");
                            }
                            abort(e);
                        });
                    }
                    function instantiateAsync() {
                        return instantiateArrayBuffer(receiveInstantiationResult);
                    }
                    if (r['instantiateWasm']) {
                        try {
                            var n = r['instantiateWasm'](e, receiveInstance);
                            return n;
                        } catch (e) {
                            E('Module.instantiateWasm callback failed with error: ' + e);
                            s(e);
                        }
                    }
                    instantiateAsync().catch(s);
                    return {};
                }
                var ea;
                var ec;
                var el = {};
                function array_bounds_check_error(e, t) {
                    throw 'Array index ' + e + ' out of bounds: [0,' + t + ')';
                }
                function ExitStatus(e) {
                    this.name = 'ExitStatus';
                    this.message = 'Program terminated with exit(' + e + ')';
                    this.status = e;
                }
                function callRuntimeCallbacks(e) {
                    while(e.length > 0){
                        e.shift()(r);
                    }
                }
                function getValue(e, t = 'i8') {
                    if (t.endsWith('*')) t = '*';
                    switch(t){
                        case 'i1':
                            return L[e >> 0];
                        case 'i8':
                            return L[e >> 0];
                        case 'i16':
                            return F[e >> 1];
                        case 'i32':
                            return _[e >> 2];
                        case 'i64':
                            return _[e >> 2];
                        case 'float':
                            return G[e >> 2];
                        case 'double':
                            return q[e >> 3];
                        case '*':
                            return j[e >> 2];
                        default:
                            abort('invalid type for getValue: ' + t);
                    }
                    return null;
                }
                function ptrToString(e) {
                    return '0x' + e.toString(16).padStart(8, '0');
                }
                function setValue(e, t, r = 'i8') {
                    if (r.endsWith('*')) r = '*';
                    switch(r){
                        case 'i1':
                            L[e >> 0] = t;
                            break;
                        case 'i8':
                            L[e >> 0] = t;
                            break;
                        case 'i16':
                            F[e >> 1] = t;
                            break;
                        case 'i32':
                            _[e >> 2] = t;
                            break;
                        case 'i64':
                            ec = [
                                t >>> 0,
                                (ea = t, +Math.abs(ea) >= 1.0 ? ea > 0.0 ? (Math.min(+Math.floor(ea / 4294967296.0), 4294967295.0) | 0) >>> 0 : ~~+Math.ceil((ea - +(~~ea >>> 0)) / 4294967296.0) >>> 0 : 0)
                            ], _[e >> 2] = ec[0], _[e + 4 >> 2] = ec[1];
                            break;
                        case 'float':
                            G[e >> 2] = t;
                            break;
                        case 'double':
                            q[e >> 3] = t;
                            break;
                        case '*':
                            j[e >> 2] = t;
                            break;
                        default:
                            abort('invalid type for setValue: ' + r);
                    }
                }
                function warnOnce(e) {
                    if (!warnOnce.shown) warnOnce.shown = {};
                    if (!warnOnce.shown[e]) {
                        warnOnce.shown[e] = 1;
                        if (u) e = 'warning: ' + e;
                        E(e);
                    }
                }
                function _abort() {
                    abort('native code called abort()');
                }
                function getHeapMax() {
                    return 2147483648;
                }
                function emscripten_realloc_buffer(e) {
                    try {
                        T.grow(e - M.byteLength + 65535 >>> 16);
                        updateGlobalBufferAndViews(T.buffer);
                        return 1;
                    } catch (t) {
                        E("emscripten_realloc_buffer: Attempted to grow heap from " + M.byteLength + ' bytes to ' + e + ' bytes, but got error: ' + t);
                    }
                }
                function _emscripten_resize_heap(e) {
                    var t = U.length;
                    e = e >>> 0;
                    assert(e > t);
                    var r = getHeapMax();
                    if (e > r) {
                        E('Cannot enlarge memory, asked to go up to ' + e + ' bytes, but the limit is ' + r + ' bytes!');
                        return false;
                    }
                    let alignUp = (e, t)=>e + (t - e % t) % t;
                    for(var n = 1; n <= 4; n *= 2){
                        var s = t * (1 + 0.2 / n);
                        s = Math.min(s, e + 100663296);
                        var i = Math.min(r, alignUp(Math.max(e, s), 65536));
                        var o = emscripten_realloc_buffer(i);
                        if (o) {
                            return true;
                        }
                    }
                    E('Failed to grow the heap from ' + t + ' bytes to ' + i + ' bytes, not enough memory!');
                    return false;
                }
                var eu = {
                    varargs: undefined,
                    get: function() {
                        assert(eu.varargs != undefined);
                        eu.varargs += 4;
                        var e = _[eu.varargs - 4 >> 2];
                        return e;
                    },
                    getStr: function(e) {
                        var t = UTF8ToString(e);
                        return t;
                    }
                };
                function _fd_close(e) {
                    abort('fd_close called without SYSCALLS_REQUIRE_FILESYSTEM');
                }
                function convertI32PairToI53Checked(e, t) {
                    assert(e == e >>> 0 || e == (e | 0));
                    assert(t === (t | 0));
                    return t + 0x200000 >>> 0 < 0x400001 - !!e ? (e >>> 0) + t * 4294967296 : NaN;
                }
                function _fd_seek(e, t, r, n, s) {
                    return 70;
                }
                var ef = [
                    null,
                    [],
                    []
                ];
                function printChar(e, t) {
                    var r = ef[e];
                    assert(r);
                    if (t === 0 || t === 10) {
                        (e === 1 ? b : E)(UTF8ArrayToString(r, 0));
                        r.length = 0;
                    } else {
                        r.push(t);
                    }
                }
                function flush_NO_FILESYSTEM() {
                    eE(0);
                    if (ef[1].length) printChar(1, 10);
                    if (ef[2].length) printChar(2, 10);
                }
                function _fd_write(e, t, r, n) {
                    var s = 0;
                    for(var i = 0; i < r; i++){
                        var o = j[t >> 2];
                        var a = j[t + 4 >> 2];
                        t += 8;
                        for(var c = 0; c < a; c++){
                            printChar(e, U[o + c]);
                        }
                        s += a;
                    }
                    j[n >> 2] = s;
                    return 0;
                }
                function intArrayFromString(e, t, r) {
                    var n = r > 0 ? r : lengthBytesUTF8(e) + 1;
                    var s = new Array(n);
                    var i = stringToUTF8Array(e, s, 0, s.length);
                    if (t) s.length = i;
                    return s;
                }
                var ed = true;
                function checkIncomingModuleAPI() {
                    ignoredModuleProp('fetchSettings');
                }
                var ep = {
                    "abort": _abort,
                    "array_bounds_check_error": array_bounds_check_error,
                    "emscripten_resize_heap": _emscripten_resize_heap,
                    "fd_close": _fd_close,
                    "fd_seek": _fd_seek,
                    "fd_write": _fd_write
                };
                var eg = createWasm();
                var eh = r["___wasm_call_ctors"] = createExportWrapper("__wasm_call_ctors");
                var eA = r["_emscripten_bind_VoidPtr___destroy___0"] = createExportWrapper("emscripten_bind_VoidPtr___destroy___0");
                var em = r["_emscripten_bind_Crc64Hash_Crc64Hash_0"] = createExportWrapper("emscripten_bind_Crc64Hash_Crc64Hash_0");
                var ey = r["_emscripten_bind_Crc64Hash_OnAppend_2"] = createExportWrapper("emscripten_bind_Crc64Hash_OnAppend_2");
                var eI = r["_emscripten_bind_Crc64Hash_OnFinal_3"] = createExportWrapper("emscripten_bind_Crc64Hash_OnFinal_3");
                var eC = r["_emscripten_bind_Crc64Hash___destroy___0"] = createExportWrapper("emscripten_bind_Crc64Hash___destroy___0");
                var eb = r["___errno_location"] = createExportWrapper("__errno_location");
                var eE = r["_fflush"] = createExportWrapper("fflush");
                var ew = r["_malloc"] = createExportWrapper("malloc");
                var eS = r["_free"] = createExportWrapper("free");
                var eB = r["_emscripten_stack_init"] = function() {
                    return (eB = r["_emscripten_stack_init"] = r["asm"]["emscripten_stack_init"]).apply(null, arguments);
                };
                var ev = r["_emscripten_stack_get_free"] = function() {
                    return (ev = r["_emscripten_stack_get_free"] = r["asm"]["emscripten_stack_get_free"]).apply(null, arguments);
                };
                var eN = r["_emscripten_stack_get_base"] = function() {
                    return (eN = r["_emscripten_stack_get_base"] = r["asm"]["emscripten_stack_get_base"]).apply(null, arguments);
                };
                var eO = r["_emscripten_stack_get_end"] = function() {
                    return (eO = r["_emscripten_stack_get_end"] = r["asm"]["emscripten_stack_get_end"]).apply(null, arguments);
                };
                var eD = r["stackSave"] = createExportWrapper("stackSave");
                var eR = r["stackRestore"] = createExportWrapper("stackRestore");
                var eT = r["stackAlloc"] = createExportWrapper("stackAlloc");
                var eQ = r["_emscripten_stack_get_current"] = function() {
                    return (eQ = r["_emscripten_stack_get_current"] = r["asm"]["emscripten_stack_get_current"]).apply(null, arguments);
                };
                var eP = r["dynCall_jiji"] = createExportWrapper("dynCall_jiji");
                var ex = r['___start_em_js'] = 5261488;
                var ek = r['___stop_em_js'] = 5261586;
                var eM = [
                    'run',
                    'UTF8ArrayToString',
                    'UTF8ToString',
                    'stringToUTF8Array',
                    'stringToUTF8',
                    'lengthBytesUTF8',
                    'addOnPreRun',
                    'addOnInit',
                    'addOnPreMain',
                    'addOnExit',
                    'addOnPostRun',
                    'addRunDependency',
                    'removeRunDependency',
                    'FS_createFolder',
                    'FS_createPath',
                    'FS_createDataFile',
                    'FS_createPreloadedFile',
                    'FS_createLazyFile',
                    'FS_createLink',
                    'FS_createDevice',
                    'FS_unlink',
                    'getLEB',
                    'getFunctionTables',
                    'alignFunctionTables',
                    'registerFunctions',
                    'prettyPrint',
                    'getCompilerSetting',
                    'out',
                    'err',
                    'callMain',
                    'abort',
                    'keepRuntimeAlive',
                    'wasmMemory',
                    'stackAlloc',
                    'stackSave',
                    'stackRestore',
                    'getTempRet0',
                    'setTempRet0',
                    'writeStackCookie',
                    'checkStackCookie',
                    'ptrToString',
                    'zeroMemory',
                    'stringToNewUTF8',
                    'exitJS',
                    'getHeapMax',
                    "emscripten_realloc_buffer",
                    'ENV',
                    'ERRNO_CODES',
                    'ERRNO_MESSAGES',
                    'setErrNo',
                    'inetPton4',
                    'inetNtop4',
                    'inetPton6',
                    'inetNtop6',
                    'readSockaddr',
                    'writeSockaddr',
                    'DNS',
                    'getHostByName',
                    'Protocols',
                    'Sockets',
                    'getRandomDevice',
                    'warnOnce',
                    'traverseStack',
                    'UNWIND_CACHE',
                    'convertPCtoSourceLocation',
                    'readEmAsmArgsArray',
                    'readEmAsmArgs',
                    'runEmAsmFunction',
                    'runMainThreadEmAsm',
                    'jstoi_q',
                    'jstoi_s',
                    'getExecutableName',
                    'listenOnce',
                    'autoResumeAudioContext',
                    'dynCallLegacy',
                    'getDynCaller',
                    'dynCall',
                    'handleException',
                    'runtimeKeepalivePush',
                    'runtimeKeepalivePop',
                    'callUserCallback',
                    'maybeExit',
                    'safeSetTimeout',
                    'asmjsMangle',
                    'asyncLoad',
                    'alignMemory',
                    'mmapAlloc',
                    'writeI53ToI64',
                    'writeI53ToI64Clamped',
                    'writeI53ToI64Signaling',
                    'writeI53ToU64Clamped',
                    'writeI53ToU64Signaling',
                    'readI53FromI64',
                    'readI53FromU64',
                    'convertI32PairToI53',
                    'convertI32PairToI53Checked',
                    'convertU32PairToI53',
                    'getCFunc',
                    'ccall',
                    'cwrap',
                    'uleb128Encode',
                    'sigToWasmTypes',
                    'generateFuncType',
                    'convertJsFunctionToWasm',
                    'freeTableIndexes',
                    'functionsInTableMap',
                    'getEmptyTableSlot',
                    'updateTableMap',
                    'addFunction',
                    'removeFunction',
                    'reallyNegative',
                    'unSign',
                    'strLen',
                    'reSign',
                    'formatString',
                    'setValue',
                    'getValue',
                    'PATH',
                    'PATH_FS',
                    'intArrayFromString',
                    'intArrayToString',
                    'AsciiToString',
                    'stringToAscii',
                    'UTF16Decoder',
                    'UTF16ToString',
                    'stringToUTF16',
                    'lengthBytesUTF16',
                    'UTF32ToString',
                    'stringToUTF32',
                    'lengthBytesUTF32',
                    'allocateUTF8',
                    'allocateUTF8OnStack',
                    'writeStringToMemory',
                    'writeArrayToMemory',
                    'writeAsciiToMemory',
                    'SYSCALLS',
                    'getSocketFromFD',
                    'getSocketAddress',
                    'JSEvents',
                    'registerKeyEventCallback',
                    'specialHTMLTargets',
                    'maybeCStringToJsString',
                    'findEventTarget',
                    'findCanvasEventTarget',
                    'getBoundingClientRect',
                    'fillMouseEventData',
                    'registerMouseEventCallback',
                    'registerWheelEventCallback',
                    'registerUiEventCallback',
                    'registerFocusEventCallback',
                    'fillDeviceOrientationEventData',
                    'registerDeviceOrientationEventCallback',
                    'fillDeviceMotionEventData',
                    'registerDeviceMotionEventCallback',
                    'screenOrientation',
                    'fillOrientationChangeEventData',
                    'registerOrientationChangeEventCallback',
                    'fillFullscreenChangeEventData',
                    'registerFullscreenChangeEventCallback',
                    'JSEvents_requestFullscreen',
                    'JSEvents_resizeCanvasForFullscreen',
                    'registerRestoreOldStyle',
                    'hideEverythingExceptGivenElement',
                    'restoreHiddenElements',
                    'setLetterbox',
                    'currentFullscreenStrategy',
                    'restoreOldWindowedStyle',
                    'softFullscreenResizeWebGLRenderTarget',
                    'doRequestFullscreen',
                    'fillPointerlockChangeEventData',
                    'registerPointerlockChangeEventCallback',
                    'registerPointerlockErrorEventCallback',
                    'requestPointerLock',
                    'fillVisibilityChangeEventData',
                    'registerVisibilityChangeEventCallback',
                    'registerTouchEventCallback',
                    'fillGamepadEventData',
                    'registerGamepadEventCallback',
                    'registerBeforeUnloadEventCallback',
                    'fillBatteryEventData',
                    'battery',
                    'registerBatteryEventCallback',
                    'setCanvasElementSize',
                    'getCanvasElementSize',
                    'demangle',
                    'demangleAll',
                    'jsStackTrace',
                    'stackTrace',
                    'ExitStatus',
                    'getEnvStrings',
                    'checkWasiClock',
                    'flush_NO_FILESYSTEM',
                    'dlopenMissingError',
                    'createDyncallWrapper',
                    'setImmediateWrapped',
                    'clearImmediateWrapped',
                    'polyfillSetImmediate',
                    'uncaughtExceptionCount',
                    'exceptionLast',
                    'exceptionCaught',
                    'ExceptionInfo',
                    'exception_addRef',
                    'exception_decRef',
                    'Browser',
                    'setMainLoop',
                    'wget',
                    'FS',
                    'MEMFS',
                    'TTY',
                    'PIPEFS',
                    'SOCKFS',
                    '_setNetworkCallback',
                    'tempFixedLengthArray',
                    'miniTempWebGLFloatBuffers',
                    'heapObjectForWebGLType',
                    'heapAccessShiftForWebGLHeap',
                    'GL',
                    "emscriptenWebGLGet",
                    'computeUnpackAlignedImageSize',
                    "emscriptenWebGLGetTexPixelData",
                    "emscriptenWebGLGetUniform",
                    'webglGetUniformLocation',
                    'webglPrepareUniformLocationsBeforeFirstUse',
                    'webglGetLeftBracePos',
                    "emscriptenWebGLGetVertexAttrib",
                    'writeGLArray',
                    'AL',
                    'SDL_unicode',
                    'SDL_ttfContext',
                    'SDL_audio',
                    'SDL',
                    'SDL_gfx',
                    'GLUT',
                    'EGL',
                    'GLFW_Window',
                    'GLFW',
                    'GLEW',
                    'IDBStore',
                    'runAndAbortIfError',
                    'ALLOC_NORMAL',
                    'ALLOC_STACK',
                    'allocate'
                ];
                eM.forEach(unexportedRuntimeSymbol);
                var eL = [
                    'zeroMemory',
                    'stringToNewUTF8',
                    'exitJS',
                    'setErrNo',
                    'inetPton4',
                    'inetNtop4',
                    'inetPton6',
                    'inetNtop6',
                    'readSockaddr',
                    'writeSockaddr',
                    'getHostByName',
                    'getRandomDevice',
                    'traverseStack',
                    'convertPCtoSourceLocation',
                    'readEmAsmArgs',
                    'runEmAsmFunction',
                    'runMainThreadEmAsm',
                    'jstoi_q',
                    'jstoi_s',
                    'getExecutableName',
                    'listenOnce',
                    'autoResumeAudioContext',
                    'dynCallLegacy',
                    'getDynCaller',
                    'dynCall',
                    'handleException',
                    'runtimeKeepalivePush',
                    'runtimeKeepalivePop',
                    'callUserCallback',
                    'maybeExit',
                    'safeSetTimeout',
                    'asmjsMangle',
                    'asyncLoad',
                    'alignMemory',
                    'mmapAlloc',
                    'writeI53ToI64',
                    'writeI53ToI64Clamped',
                    'writeI53ToI64Signaling',
                    'writeI53ToU64Clamped',
                    'writeI53ToU64Signaling',
                    'readI53FromI64',
                    'readI53FromU64',
                    'convertI32PairToI53',
                    'convertU32PairToI53',
                    'getCFunc',
                    'ccall',
                    'cwrap',
                    'uleb128Encode',
                    'sigToWasmTypes',
                    'generateFuncType',
                    'convertJsFunctionToWasm',
                    'getEmptyTableSlot',
                    'updateTableMap',
                    'addFunction',
                    'removeFunction',
                    'reallyNegative',
                    'unSign',
                    'strLen',
                    'reSign',
                    'formatString',
                    'intArrayToString',
                    'AsciiToString',
                    'stringToAscii',
                    'UTF16ToString',
                    'stringToUTF16',
                    'lengthBytesUTF16',
                    'UTF32ToString',
                    'stringToUTF32',
                    'lengthBytesUTF32',
                    'allocateUTF8',
                    'allocateUTF8OnStack',
                    'writeStringToMemory',
                    'writeArrayToMemory',
                    'writeAsciiToMemory',
                    'getSocketFromFD',
                    'getSocketAddress',
                    'registerKeyEventCallback',
                    'maybeCStringToJsString',
                    'findEventTarget',
                    'findCanvasEventTarget',
                    'getBoundingClientRect',
                    'fillMouseEventData',
                    'registerMouseEventCallback',
                    'registerWheelEventCallback',
                    'registerUiEventCallback',
                    'registerFocusEventCallback',
                    'fillDeviceOrientationEventData',
                    'registerDeviceOrientationEventCallback',
                    'fillDeviceMotionEventData',
                    'registerDeviceMotionEventCallback',
                    'screenOrientation',
                    'fillOrientationChangeEventData',
                    'registerOrientationChangeEventCallback',
                    'fillFullscreenChangeEventData',
                    'registerFullscreenChangeEventCallback',
                    'JSEvents_requestFullscreen',
                    'JSEvents_resizeCanvasForFullscreen',
                    'registerRestoreOldStyle',
                    'hideEverythingExceptGivenElement',
                    'restoreHiddenElements',
                    'setLetterbox',
                    'softFullscreenResizeWebGLRenderTarget',
                    'doRequestFullscreen',
                    'fillPointerlockChangeEventData',
                    'registerPointerlockChangeEventCallback',
                    'registerPointerlockErrorEventCallback',
                    'requestPointerLock',
                    'fillVisibilityChangeEventData',
                    'registerVisibilityChangeEventCallback',
                    'registerTouchEventCallback',
                    'fillGamepadEventData',
                    'registerGamepadEventCallback',
                    'registerBeforeUnloadEventCallback',
                    'fillBatteryEventData',
                    'battery',
                    'registerBatteryEventCallback',
                    'setCanvasElementSize',
                    'getCanvasElementSize',
                    'demangle',
                    'demangleAll',
                    'jsStackTrace',
                    'stackTrace',
                    'getEnvStrings',
                    'checkWasiClock',
                    'createDyncallWrapper',
                    'setImmediateWrapped',
                    'clearImmediateWrapped',
                    'polyfillSetImmediate',
                    'ExceptionInfo',
                    'exception_addRef',
                    'exception_decRef',
                    'setMainLoop',
                    '_setNetworkCallback',
                    'heapObjectForWebGLType',
                    'heapAccessShiftForWebGLHeap',
                    "emscriptenWebGLGet",
                    'computeUnpackAlignedImageSize',
                    "emscriptenWebGLGetTexPixelData",
                    "emscriptenWebGLGetUniform",
                    'webglGetUniformLocation',
                    'webglPrepareUniformLocationsBeforeFirstUse',
                    'webglGetLeftBracePos',
                    "emscriptenWebGLGetVertexAttrib",
                    'writeGLArray',
                    'SDL_unicode',
                    'SDL_ttfContext',
                    'SDL_audio',
                    'GLFW_Window',
                    'runAndAbortIfError',
                    'ALLOC_NORMAL',
                    'ALLOC_STACK',
                    'allocate'
                ];
                eL.forEach(missingLibrarySymbol);
                var eU;
                et = function runCaller() {
                    if (!eU) run();
                    if (!eU) et = runCaller;
                };
                function stackCheckInit() {
                    eB();
                    writeStackCookie();
                }
                function run(e) {
                    e = e || o;
                    if ($ > 0) {
                        return;
                    }
                    stackCheckInit();
                    preRun();
                    if ($ > 0) {
                        return;
                    }
                    function doRun() {
                        if (eU) return;
                        eU = true;
                        r['calledRun'] = true;
                        if (Q) return;
                        initRuntime();
                        n(r);
                        if (r['onRuntimeInitialized']) r['onRuntimeInitialized']();
                        assert(!r['_main'], 'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]');
                        postRun();
                    }
                    if (r['setStatus']) {
                        r['setStatus']('Running...');
                        setTimeout(function() {
                            setTimeout(function() {
                                r['setStatus']('');
                            }, 1);
                            doRun();
                        }, 1);
                    } else {
                        doRun();
                    }
                    checkStackCookie();
                }
                function checkUnflushedContent() {
                    var e = b;
                    var t = E;
                    var r = false;
                    b = E = (e)=>{
                        r = true;
                    };
                    try {
                        flush_NO_FILESYSTEM();
                    } catch (e) {}
                    b = e;
                    E = t;
                    if (r) {
                        warnOnce('stdio streams had content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc.');
                        warnOnce('(this may also be due to not including full filesystem support - try building with -sFORCE_FILESYSTEM)');
                    }
                }
                if (r['preInit']) {
                    if (typeof r['preInit'] == 'function') r['preInit'] = [
                        r['preInit']
                    ];
                    while(r['preInit'].length > 0){
                        r['preInit'].pop()();
                    }
                }
                run();
                function WrapperObject() {}
                WrapperObject.prototype = Object.create(WrapperObject.prototype);
                WrapperObject.prototype.constructor = WrapperObject;
                WrapperObject.prototype.__class__ = WrapperObject;
                WrapperObject.__cache__ = {};
                r['WrapperObject'] = WrapperObject;
                function getCache(e) {
                    return (e || WrapperObject).__cache__;
                }
                r['getCache'] = getCache;
                function wrapPointer(e, t) {
                    var r = getCache(t);
                    var n = r[e];
                    if (n) return n;
                    n = Object.create((t || WrapperObject).prototype);
                    n.ptr = e;
                    return r[e] = n;
                }
                r['wrapPointer'] = wrapPointer;
                function castObject(e, t) {
                    return wrapPointer(e.ptr, t);
                }
                r['castObject'] = castObject;
                r['NULL'] = wrapPointer(0);
                function destroy(e) {
                    if (!e['__destroy__']) throw 'Error: Cannot destroy object. (Did you create it yourself?)';
                    e['__destroy__']();
                    delete getCache(e.__class__)[e.ptr];
                }
                r['destroy'] = destroy;
                function compare(e, t) {
                    return e.ptr === t.ptr;
                }
                r['compare'] = compare;
                function getPointer(e) {
                    return e.ptr;
                }
                r['getPointer'] = getPointer;
                function getClass(e) {
                    return e.__class__;
                }
                r['getClass'] = getClass;
                var eF = {
                    buffer: 0,
                    size: 0,
                    pos: 0,
                    temps: [],
                    needed: 0,
                    prepare: function() {
                        if (eF.needed) {
                            for(var e = 0; e < eF.temps.length; e++){
                                r['_free'](eF.temps[e]);
                            }
                            eF.temps.length = 0;
                            r['_free'](eF.buffer);
                            eF.buffer = 0;
                            eF.size += eF.needed;
                            eF.needed = 0;
                        }
                        if (!eF.buffer) {
                            eF.size += 128;
                            eF.buffer = r['_malloc'](eF.size);
                            assert(eF.buffer);
                        }
                        eF.pos = 0;
                    },
                    alloc: function(e, t) {
                        assert(eF.buffer);
                        var n = t.BYTES_PER_ELEMENT;
                        var s = e.length * n;
                        s = s + 7 & -8;
                        var i;
                        if (eF.pos + s >= eF.size) {
                            assert(s > 0);
                            eF.needed += s;
                            i = r['_malloc'](s);
                            eF.temps.push(i);
                        } else {
                            i = eF.buffer + eF.pos;
                            eF.pos += s;
                        }
                        return i;
                    },
                    copy: function(e, t, r) {
                        r >>>= 0;
                        var n = t.BYTES_PER_ELEMENT;
                        switch(n){
                            case 2:
                                r >>>= 1;
                                break;
                            case 4:
                                r >>>= 2;
                                break;
                            case 8:
                                r >>>= 3;
                                break;
                        }
                        for(var s = 0; s < e.length; s++){
                            t[r + s] = e[s];
                        }
                    }
                };
                function ensureString(e) {
                    if (typeof e === 'string') {
                        var t = intArrayFromString(e);
                        var r = eF.alloc(t, L);
                        eF.copy(t, L, r);
                        return r;
                    }
                    return e;
                }
                function ensureInt8(e) {
                    if (typeof e === 'object') {
                        var t = eF.alloc(e, L);
                        eF.copy(e, L, t);
                        return t;
                    }
                    return e;
                }
                function ensureInt16(e) {
                    if (typeof e === 'object') {
                        var t = eF.alloc(e, F);
                        eF.copy(e, F, t);
                        return t;
                    }
                    return e;
                }
                function ensureInt32(e) {
                    if (typeof e === 'object') {
                        var t = eF.alloc(e, _);
                        eF.copy(e, _, t);
                        return t;
                    }
                    return e;
                }
                function ensureFloat32(e) {
                    if (typeof e === 'object') {
                        var t = eF.alloc(e, G);
                        eF.copy(e, G, t);
                        return t;
                    }
                    return e;
                }
                function ensureFloat64(e) {
                    if (typeof e === 'object') {
                        var t = eF.alloc(e, q);
                        eF.copy(e, q, t);
                        return t;
                    }
                    return e;
                }
                function VoidPtr() {
                    throw "cannot construct a VoidPtr, no constructor in IDL";
                }
                VoidPtr.prototype = Object.create(WrapperObject.prototype);
                VoidPtr.prototype.constructor = VoidPtr;
                VoidPtr.prototype.__class__ = VoidPtr;
                VoidPtr.__cache__ = {};
                r['VoidPtr'] = VoidPtr;
                VoidPtr.prototype['__destroy__'] = VoidPtr.prototype.__destroy__ = function() {
                    var e = this.ptr;
                    eA(e);
                };
                function Crc64Hash() {
                    this.ptr = em();
                    getCache(Crc64Hash)[this.ptr] = this;
                }
                ;
                ;
                Crc64Hash.prototype = Object.create(WrapperObject.prototype);
                Crc64Hash.prototype.constructor = Crc64Hash;
                Crc64Hash.prototype.__class__ = Crc64Hash;
                Crc64Hash.__cache__ = {};
                r['Crc64Hash'] = Crc64Hash;
                Crc64Hash.prototype['OnAppend'] = Crc64Hash.prototype.OnAppend = function(e, t) {
                    var r = this.ptr;
                    if (e && typeof e === 'object') e = e.ptr;
                    if (t && typeof t === 'object') t = t.ptr;
                    ey(r, e, t);
                };
                ;
                Crc64Hash.prototype['OnFinal'] = Crc64Hash.prototype.OnFinal = function(e, t, r) {
                    var n = this.ptr;
                    if (e && typeof e === 'object') e = e.ptr;
                    if (t && typeof t === 'object') t = t.ptr;
                    if (r && typeof r === 'object') r = r.ptr;
                    eI(n, e, t, r);
                };
                ;
                Crc64Hash.prototype['__destroy__'] = Crc64Hash.prototype.__destroy__ = function() {
                    var e = this.ptr;
                    eC(e);
                };
                return t.ready;
            };
        })();
        const A = h;
        /*! ./node_modules/@azure/storage-common/dist/esm/StorageCRC64Calculator.js */ let StorageCRC64Calculator = class StorageCRC64Calculator {
            nativeCrc64Hash;
            static nativeInstance;
            constructor(){
                this.nativeCrc64Hash = new StorageCRC64Calculator.nativeInstance.Crc64Hash();
            }
            static initPromise;
            static async init() {
                if (!this.initPromise) {
                    this.initPromise = A().then((e)=>{
                        this.nativeInstance = e;
                        return;
                    });
                }
                return this.initPromise;
            }
            append(e, t) {
                const r = StorageCRC64Calculator.nativeInstance._malloc(t);
                StorageCRC64Calculator.nativeInstance.HEAPU8.set(e, r);
                this.nativeCrc64Hash.OnAppend(r, t);
                StorageCRC64Calculator.nativeInstance._free(r);
            }
            final(e, t) {
                const r = StorageCRC64Calculator.nativeInstance._malloc(t);
                StorageCRC64Calculator.nativeInstance.HEAPU8.set(e, r);
                const n = StorageCRC64Calculator.nativeInstance._malloc(8);
                this.nativeCrc64Hash.OnFinal(r, t, n);
                StorageCRC64Calculator.nativeInstance._free(r);
                const s = new Uint8Array(8);
                s.set(StorageCRC64Calculator.nativeInstance.HEAPU8.subarray(n, n + 8));
                StorageCRC64Calculator.nativeInstance._free(n);
                return s;
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/streamHelpers.js */ function signalStreamEnd(e) {
            e(null);
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/StructuredMessageEncoding.js */ const m = 1;
        const y = 13;
        const I = 10;
        const C = 8;
        const b = 4 * 1024 * 1024;
        var E;
        (function(e) {
            e[e["StreamHeader"] = 0] = "StreamHeader";
            e[e["StreamFooter"] = 1] = "StreamFooter";
            e[e["SegmentHeader"] = 2] = "SegmentHeader";
            e[e["SegmentFooter"] = 3] = "SegmentFooter";
            e[e["SegmentContent"] = 4] = "SegmentContent";
            e[e["Completed"] = 5] = "Completed";
        })(E || (E = {}));
        let StructuredMessageEncoding = class StructuredMessageEncoding {
            pushData;
            contentLength;
            messageLength;
            constructor(e, t){
                this.pushData = e;
                this.contentLength = t;
                this.contentOffset = 0;
                this.currentDataOffset = 0;
                this.segmentsCount = Math.ceil(this.contentLength / b);
                this.messageLength = this.contentLength + y + (I + C) * this.segmentsCount + C;
                this.messageHeaderBuffer = new Uint8Array(y);
                this.segmentNumber = 0;
                this.segmentContentLength = 0;
                this.segmentContentOffset = 0;
                this.state = E.StreamHeader;
                this.segmentCrc64 = new StorageCRC64Calculator();
                this.messageCrc64 = new StorageCRC64Calculator();
            }
            currentDataOffset;
            contentOffset;
            segmentsCount;
            messageHeaderBuffer;
            segmentNumber;
            segmentContentLength;
            segmentContentOffset;
            segmentCrc64;
            messageCrc64;
            state;
            sourceDataHandler = (e)=>{
                this.currentDataOffset = 0;
                if (this.state === E.StreamHeader) {
                    this.handlingMessageHeader();
                }
                while(this.segmentNumber < this.segmentsCount){
                    this.segmentContentLength = Math.min(b, this.contentLength - this.contentOffset);
                    if (this.state === E.SegmentHeader) {
                        this.handlingSegmentHeader();
                    }
                    if (this.state === E.SegmentContent) {
                        this.handlingSegmentContent(e);
                    }
                    if (this.state === E.SegmentFooter) {
                        this.handlingSegmentFooter();
                        this.contentOffset += this.segmentContentLength;
                    }
                    if (this.currentDataOffset === e.length) {
                        break;
                    }
                }
                if (this.state === E.StreamFooter) {
                    this.handlingMessageFooter();
                }
            };
            handlingMessageHeader() {
                this.messageHeaderBuffer[0] = m;
                this.fillInt64(this.messageHeaderBuffer, 1, this.messageLength);
                this.fillInt16(this.messageHeaderBuffer, 9, 1);
                this.fillInt16(this.messageHeaderBuffer, 11, this.segmentsCount);
                this.pushData(this.messageHeaderBuffer);
                this.state = E.SegmentHeader;
            }
            handlingSegmentHeader() {
                const e = new Uint8Array(I);
                this.fillInt16(e, 0, this.segmentNumber + 1);
                this.fillInt64(e, 2, this.segmentContentLength);
                this.segmentContentOffset = 0;
                this.pushData(e);
                this.state = E.SegmentContent;
            }
            handlingSegmentContent(e) {
                const t = Math.min(this.segmentContentLength - this.segmentContentOffset, e.length - this.currentDataOffset);
                if (t !== 0) {
                    const r = Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t);
                    this.messageCrc64.append(r, t);
                    this.segmentCrc64.append(r, t);
                    this.pushData(r);
                }
                this.segmentContentOffset += t;
                this.currentDataOffset += t;
                if (this.segmentContentOffset === this.segmentContentLength) {
                    this.state = E.SegmentFooter;
                }
            }
            handlingSegmentFooter() {
                const e = this.segmentCrc64.final(new Uint8Array([]), 0);
                this.pushData(e);
                this.segmentCrc64 = new StorageCRC64Calculator();
                ++this.segmentNumber;
                if (this.segmentNumber === this.segmentsCount) {
                    this.state = E.StreamFooter;
                } else {
                    this.state = E.SegmentHeader;
                }
            }
            handlingMessageFooter() {
                const e = this.messageCrc64.final(new Uint8Array([]), 0);
                this.pushData(e);
                signalStreamEnd(this.pushData);
                this.state = E.Completed;
            }
            fillInt64(e, t, r) {
                if (e.length < t + 8) {
                    throw new Error("Uint8Array length is not expected.");
                }
                const n = new DataView(e.buffer, e.byteOffset + t, 8);
                n.setBigUint64(0, BigInt(r), true);
            }
            fillInt16(e, t, r) {
                if (e.length < t + 2) {
                    throw new Error("Uint8Array length is not expected.");
                }
                const n = new DataView(e.buffer, e.byteOffset + t, 2);
                n.setUint16(0, r, true);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/StructuredMessageEncodingStream.js */ function isNodeReadableStream1(e) {
            return e !== null && e instanceof s && typeof e._read === "function" && typeof e._readableState === "object" && typeof e.pipe === "function";
        }
        async function structuredMessageEncoding(e, t) {
            if (e === null) {
                return {
                    body: e,
                    encodedContentLength: t
                };
            }
            if (isNodeReadableStream1(e)) {
                const r = new StructuredMessageEncodingStream(e, t, {});
                return {
                    body: r,
                    encodedContentLength: r.messageLength()
                };
            }
            if (typeof e === "function") {
                const r = new StructuredMessageEncodingStream(e(), t, {});
                return {
                    body: r,
                    encodedContentLength: r.messageLength()
                };
            }
            if (e instanceof Blob) {
                const r = await BrowserStream(e, t);
                return {
                    body: r.content,
                    encodedContentLength: r.encodedContentLength
                };
            }
            if (typeof e === "string") {
                const t = new s.Readable();
                t._read = ()=>{};
                t.push(e);
                t.push(null);
                const r = Buffer.byteLength(e);
                const n = await new StructuredMessageEncodingStream(t, r, {});
                return {
                    body: n,
                    encodedContentLength: n.messageLength()
                };
            }
            if (e instanceof ArrayBuffer) {
                const r = s.Readable.from(Buffer.from(e));
                const n = await new StructuredMessageEncodingStream(r, t, {});
                return {
                    body: n,
                    encodedContentLength: n.messageLength()
                };
            }
            if (e instanceof Buffer) {
                const r = s.Readable.from(e);
                const n = await new StructuredMessageEncodingStream(r, t, {});
                return {
                    body: n,
                    encodedContentLength: n.messageLength()
                };
            }
            if (ArrayBuffer.isView(e)) {
                const r = s.Readable.from(Buffer.from(e.buffer, e.byteOffset, e.byteLength));
                const n = await new StructuredMessageEncodingStream(r, t, {});
                return {
                    body: n,
                    encodedContentLength: n.messageLength()
                };
            }
            throw new Error("The specified request body type is not supported for CRC64 checksum");
        }
        async function pump(e, t, r) {
            const { done: n, value: s } = await e.read();
            if (n) {
                t.close();
                return;
            }
            r.sourceDataHandler(Buffer.from(s));
        }
        async function BrowserStream(e, t) {
            const r = e instanceof Blob ? e.stream() : e;
            const n = r.getReader();
            let s = undefined;
            const i = new ReadableStream({
                start (e) {
                    s = new StructuredMessageEncoding((t)=>{
                        e.enqueue(t);
                    }, t);
                },
                pull (e) {
                    pump(n, e, s).then(()=>{
                        return;
                    }).catch(function(t) {
                        e.error(t);
                    });
                }
            });
            const o = new Response(i);
            return {
                content: await o.blob(),
                encodedContentLength: s.messageLength
            };
        }
        let StructuredMessageEncodingStream = class StructuredMessageEncodingStream extends s.Readable {
            source;
            encodingMethods;
            constructor(e, t, r){
                super({
                    highWaterMark: r.highWaterMark
                });
                this.source = e;
                this.encodingMethods = new StructuredMessageEncoding((t)=>{
                    if (!this.push(t)) {
                        e.pause();
                    }
                }, t);
                this.setSourceEventHandlers();
            }
            messageLength() {
                return this.encodingMethods.messageLength;
            }
            setSourceEventHandlers() {
                this.source.on("data", this.sourceDataHandler);
                this.source.on("end", this.sourceErrorOrEndHandler);
                this.source.on("error", this.sourceErrorOrEndHandler);
                this.source.on("aborted", this.sourceAbortedHandler);
            }
            removeSourceEventHandlers() {
                this.source.removeListener("data", this.sourceDataHandler);
                this.source.removeListener("end", this.sourceErrorOrEndHandler);
                this.source.removeListener("error", this.sourceErrorOrEndHandler);
                this.source.removeListener("aborted", this.sourceAbortedHandler);
            }
            sourceDataHandler = (e)=>{
                this.encodingMethods.sourceDataHandler(e);
            };
            sourceAbortedHandler = ()=>{
                const e = new a.l("The operation was aborted.");
                this.destroy(e);
            };
            sourceErrorOrEndHandler = (e)=>{
                if (e && e.name === "AbortError") {
                    this.destroy(e);
                    return;
                }
                this.removeSourceEventHandlers();
            };
            _read() {
                this.source.resume();
            }
            _destroy(e, t) {
                this.removeSourceEventHandlers();
                this.source.destroy();
                t(e === null ? undefined : e);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/StructuredMessageDecoding.js */ const w = 1;
        const S = 13;
        const B = 10;
        const v = 8;
        var N;
        (function(e) {
            e[e["StreamHeader"] = 0] = "StreamHeader";
            e[e["StreamFooter"] = 1] = "StreamFooter";
            e[e["SegmentHeader"] = 2] = "SegmentHeader";
            e[e["SegmentFooter"] = 3] = "SegmentFooter";
            e[e["SegmentContent"] = 4] = "SegmentContent";
        })(N || (N = {}));
        let StructuredMessageDecoding = class StructuredMessageDecoding {
            pushData;
            segmentsCount;
            currentOffset;
            currentDataOffset;
            messageHeaderBuffer;
            messageHeaderOffset;
            segmentNumber;
            segmentHeaderOffset;
            segmentHeaderBuffer;
            segmentContentOffset;
            segmentContentLength;
            segmentFooterOffset;
            segmentFooterBuffer;
            messageFooterOffset;
            messageFooterBuffer;
            segmentCrc64;
            messageCrc64;
            state;
            constructor(e){
                this.pushData = e;
                this.currentOffset = 0;
                this.segmentsCount = 0;
                this.messageHeaderOffset = 0;
                this.messageHeaderBuffer = new Uint8Array(S);
                this.currentDataOffset = 0;
                this.segmentNumber = 0;
                this.segmentHeaderOffset = 0;
                this.segmentHeaderBuffer = new Uint8Array(B);
                this.segmentContentOffset = 0;
                this.segmentContentLength = 0;
                this.state = N.StreamHeader;
                this.segmentFooterOffset = 0;
                this.segmentFooterBuffer = new Uint8Array(v);
                this.messageFooterOffset = 0;
                this.messageFooterBuffer = new Uint8Array(v);
                this.segmentCrc64 = new StorageCRC64Calculator();
                this.messageCrc64 = new StorageCRC64Calculator();
            }
            sourceDataHandler = (e)=>{
                this.currentDataOffset = 0;
                if (this.state === N.StreamHeader) {
                    this.parseMessageHeader(e);
                }
                while(this.segmentNumber < this.segmentsCount && this.currentDataOffset < e.length){
                    if (this.state === N.SegmentHeader) {
                        this.parseSegmentHeader(e);
                    }
                    if (this.state === N.SegmentContent) {
                        this.parseSegmentContent(e);
                    }
                    if (this.state === N.SegmentFooter) {
                        this.parseSegmentFooter(e);
                    }
                }
                if (this.state === N.StreamFooter) {
                    this.parseMessageFooter(e);
                }
            };
            parseMessageHeader(e) {
                const t = Math.min(S - this.messageHeaderOffset, e.length - this.currentDataOffset);
                this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.messageHeaderOffset);
                this.currentDataOffset += t;
                this.messageHeaderOffset += t;
                this.currentOffset += t;
                if (this.messageHeaderOffset === S) {
                    const e = this.messageHeaderBuffer[0];
                    if (e !== w) {
                        throw new Error("Unexpected message version");
                    }
                    this.segmentsCount = this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer, 11, 13));
                    this.state = N.SegmentHeader;
                }
            }
            parseSegmentHeader(e) {
                const t = Math.min(B - this.segmentHeaderOffset, e.length - this.currentDataOffset);
                this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.segmentHeaderOffset);
                this.currentDataOffset += t;
                this.segmentHeaderOffset += t;
                this.currentOffset += t;
                if (this.segmentHeaderOffset === B) {
                    const e = this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer, 0, 2));
                    if (e !== this.segmentNumber + 1) {
                        throw new Error("Segment number is unexpected.");
                    }
                    this.segmentContentLength = this.toInt64(this.segmentHeaderBuffer, 2);
                    this.segmentContentOffset = 0;
                    this.state = N.SegmentContent;
                }
            }
            parseSegmentContent(e) {
                const t = Math.min(this.segmentContentLength - this.segmentContentOffset, e.length - this.currentDataOffset);
                const r = Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t);
                this.segmentCrc64.append(r, t);
                this.messageCrc64.append(r, t);
                this.pushData(r);
                this.currentDataOffset += t;
                this.segmentContentOffset += t;
                this.currentOffset += t;
                if (this.segmentContentOffset === this.segmentContentLength) {
                    this.state = N.SegmentFooter;
                }
            }
            parseSegmentFooter(e) {
                const t = Math.min(v - this.segmentFooterOffset, e.length - this.currentDataOffset);
                this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.segmentFooterOffset);
                this.currentDataOffset += t;
                this.segmentFooterOffset += t;
                this.currentOffset += t;
                if (this.segmentFooterOffset === v) {
                    const e = this.segmentCrc64.final(new Uint8Array([]), 0);
                    if (!this.checkCrc64CheckSum(e, this.segmentFooterBuffer)) {
                        throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`);
                    }
                    ++this.segmentNumber;
                    if (this.segmentNumber === this.segmentsCount) {
                        this.state = N.StreamFooter;
                    } else {
                        this.segmentHeaderOffset = 0;
                        this.segmentFooterOffset = 0;
                        this.segmentCrc64 = new StorageCRC64Calculator();
                        this.state = N.SegmentHeader;
                    }
                }
            }
            parseMessageFooter(e) {
                const t = Math.min(v - this.messageFooterOffset, e.length - this.currentDataOffset);
                this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(e, this.currentDataOffset, this.currentDataOffset + t), this.messageFooterOffset);
                this.currentDataOffset += t;
                this.messageFooterOffset += t;
                this.currentOffset += t;
                if (this.messageFooterOffset === v) {
                    const e = this.messageCrc64.final(new Uint8Array([]), 0);
                    if (!this.checkCrc64CheckSum(e, this.messageFooterBuffer)) {
                        throw new Error("Check sum mismatch");
                    }
                    this.pushData(null);
                }
            }
            toInt64(e, t) {
                if (e.length < t + 8) {
                    throw new Error("CRC64 buffer error, something wrong with crc64 calculator");
                }
                const r = new DataView(e.buffer, e.byteOffset + t, 8);
                return Number(r.getBigUint64(0, true));
            }
            toInt16(e) {
                if (e.length !== 2) {
                    throw new Error("CRC64 buffer error, something wrong with crc64 calculator");
                }
                return e[0] + e[1] * 256;
            }
            checkCrc64CheckSum(e, t) {
                if (e.length !== 8 || t.length !== 8) {
                    throw new Error("CRC64 buffer error, something wrong with crc64 calculator");
                }
                for(let r = 0; r < 8; ++r){
                    if (e[r] !== t[r]) {
                        return false;
                    }
                }
                return true;
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/StructuredMessageDecodingStream.js */ async function structuredMessageDecodingBrowser(e) {
            e;
            throw new Error("structuredMessageDecodingBrowser is only for Browser");
        }
        function structuredMessageDecodingStream(e, t) {
            return new StructuredMessageDecodingStream(e, t);
        }
        let StructuredMessageDecodingStream = class StructuredMessageDecodingStream extends s.Readable {
            source;
            decodingMethods;
            constructor(e, t){
                super({
                    highWaterMark: t.highWaterMark
                });
                this.source = e;
                this.decodingMethods = new StructuredMessageDecoding((t)=>{
                    if (!this.push(t)) {
                        e.pause();
                    }
                });
                this.setSourceEventHandlers();
            }
            _read() {
                this.source.resume();
            }
            setSourceEventHandlers() {
                this.source.on("data", this.sourceDataHandler);
                this.source.on("end", this.sourceErrorOrEndHandler);
                this.source.on("error", this.sourceErrorOrEndHandler);
                this.source.on("aborted", this.sourceAbortedHandler);
            }
            removeSourceEventHandlers() {
                this.source.removeListener("data", this.sourceDataHandler);
                this.source.removeListener("end", this.sourceErrorOrEndHandler);
                this.source.removeListener("error", this.sourceErrorOrEndHandler);
                this.source.removeListener("aborted", this.sourceAbortedHandler);
            }
            sourceDataHandler = (e)=>{
                try {
                    this.decodingMethods.sourceDataHandler(e);
                } catch (e) {
                    this.destroy(e);
                }
            };
            sourceAbortedHandler = ()=>{
                const e = new a.l("The operation was aborted.");
                this.destroy(e);
            };
            sourceErrorOrEndHandler = (e)=>{
                if (e) {
                    this.destroy(e);
                    return;
                }
                this.removeSourceEventHandlers();
            };
            _destroy(e, t) {
                this.removeSourceEventHandlers();
                this.source.destroy();
                t(e === null ? undefined : e);
            }
        };
        var O = r(54918);
        /*! ./node_modules/@azure/storage-common/dist/esm/cache.js */ let D;
        function getCachedDefaultHttpClient() {
            if (!D) {
                D = (0, O.fl)();
            }
            return D;
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/RequestPolicy.js */ let BaseRequestPolicy = class BaseRequestPolicy {
            _nextPolicy;
            _options;
            constructor(e, t){
                this._nextPolicy = e;
                this._options = t;
            }
            shouldLog(e) {
                return this._options.shouldLog(e);
            }
            log(e, t) {
                this._options.log(e, t);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicy.js */ let StorageBrowserPolicy = class StorageBrowserPolicy extends BaseRequestPolicy {
            constructor(e, t){
                super(e, t);
            }
            async sendRequest(e) {
                return this._nextPolicy.sendRequest(e);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/StorageBrowserPolicyFactory.js */ let StorageBrowserPolicyFactory = class StorageBrowserPolicyFactory {
            create(e, t) {
                return new StorageBrowserPolicy(e, t);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/CredentialPolicy.js */ let CredentialPolicy = class CredentialPolicy extends BaseRequestPolicy {
            sendRequest(e) {
                return this._nextPolicy.sendRequest(this.signRequest(e));
            }
            signRequest(e) {
                return e;
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/AnonymousCredentialPolicy.js */ let AnonymousCredentialPolicy = class AnonymousCredentialPolicy extends CredentialPolicy {
            constructor(e, t){
                super(e, t);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/credentials/Credential.js */ let Credential = class Credential {
            create(e, t) {
                throw new Error("Method should be implemented in children classes.");
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/credentials/AnonymousCredential.js */ let AnonymousCredential = class AnonymousCredential extends Credential {
            create(e, t) {
                return new AnonymousCredentialPolicy(e, t);
            }
        };
        var R = r(77598);
        /*! ./node_modules/@azure/storage-common/dist/esm/utils/constants.js */ const T = "12.4.0";
        const Q = {
            Parameters: {
                FORCE_BROWSER_NO_CACHE: "_",
                SIGNATURE: "sig",
                SNAPSHOT: "snapshot",
                VERSIONID: "versionid",
                TIMEOUT: "timeout"
            }
        };
        const P = {
            AUTHORIZATION: "Authorization",
            AUTHORIZATION_SCHEME: "Bearer",
            CONTENT_ENCODING: "Content-Encoding",
            CONTENT_ID: "Content-ID",
            CONTENT_LANGUAGE: "Content-Language",
            CONTENT_LENGTH: "Content-Length",
            CONTENT_MD5: "Content-Md5",
            CONTENT_TRANSFER_ENCODING: "Content-Transfer-Encoding",
            CONTENT_TYPE: "Content-Type",
            COOKIE: "Cookie",
            DATE: "date",
            IF_MATCH: "if-match",
            IF_MODIFIED_SINCE: "if-modified-since",
            IF_NONE_MATCH: "if-none-match",
            IF_UNMODIFIED_SINCE: "if-unmodified-since",
            PREFIX_FOR_STORAGE: "x-ms-",
            RANGE: "Range",
            USER_AGENT: "User-Agent",
            X_MS_CLIENT_REQUEST_ID: "x-ms-client-request-id",
            X_MS_COPY_SOURCE: "x-ms-copy-source",
            X_MS_DATE: "x-ms-date",
            X_MS_ERROR_CODE: "x-ms-error-code",
            X_MS_VERSION: "x-ms-version",
            X_MS_CopySourceErrorCode: "x-ms-copy-source-error-code"
        };
        const x = null && `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`;
        const k = null && [
            "10000",
            "10001",
            "10002",
            "10003",
            "10004",
            "10100",
            "10101",
            "10102",
            "10103",
            "10104",
            "11000",
            "11001",
            "11002",
            "11003",
            "11004",
            "11100",
            "11101",
            "11102",
            "11103",
            "11104"
        ];
        var M = r(16966);
        /*! ./node_modules/@azure/storage-common/dist/esm/utils/utils.common.js */ function escapeURLPath(e) {
            const t = new URL(e);
            let r = t.pathname;
            r = r || "/";
            r = utils_common_escape(r);
            t.pathname = r;
            return t.toString();
        }
        function getProxyUriFromDevConnString(e) {
            let t = "";
            if (e.search("DevelopmentStorageProxyUri=") !== -1) {
                const r = e.split(";");
                for (const e of r){
                    if (e.trim().startsWith("DevelopmentStorageProxyUri=")) {
                        t = e.trim().match("DevelopmentStorageProxyUri=(.*)")[1];
                    }
                }
            }
            return t;
        }
        function getValueInConnString(e, t) {
            const r = e.split(";");
            for (const e of r){
                if (e.trim().startsWith(t)) {
                    return e.trim().match(t + "=(.*)")[1];
                }
            }
            return "";
        }
        function extractConnectionStringParts(e) {
            let t = "";
            if (e.startsWith("UseDevelopmentStorage=true")) {
                t = getProxyUriFromDevConnString(e);
                e = DevelopmentConnectionString;
            }
            let r = getValueInConnString(e, "BlobEndpoint");
            r = r.endsWith("/") ? r.slice(0, -1) : r;
            if (e.search("DefaultEndpointsProtocol=") !== -1 && e.search("AccountKey=") !== -1) {
                let n = "";
                let s = "";
                let i = stringToUint8Array("accountKey", "base64");
                let o = "";
                s = getValueInConnString(e, "AccountName");
                i = stringToUint8Array(getValueInConnString(e, "AccountKey"), "base64");
                if (!r) {
                    n = getValueInConnString(e, "DefaultEndpointsProtocol");
                    const t = n.toLowerCase();
                    if (t !== "https" && t !== "http") {
                        throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");
                    }
                    o = getValueInConnString(e, "EndpointSuffix");
                    if (!o) {
                        throw new Error("Invalid EndpointSuffix in the provided Connection String");
                    }
                    r = `${n}://${s}.blob.${o}`;
                }
                if (!s) {
                    throw new Error("Invalid AccountName in the provided Connection String");
                } else if (i.length === 0) {
                    throw new Error("Invalid AccountKey in the provided Connection String");
                }
                return {
                    kind: "AccountConnString",
                    url: r,
                    accountName: s,
                    accountKey: i,
                    proxyUri: t
                };
            } else {
                let t = getValueInConnString(e, "SharedAccessSignature");
                let n = getValueInConnString(e, "AccountName");
                if (!n) {
                    n = getAccountNameFromUrl(r);
                }
                if (!r) {
                    throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");
                } else if (!t) {
                    throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String");
                }
                if (t.startsWith("?")) {
                    t = t.substring(1);
                }
                return {
                    kind: "SASConnString",
                    url: r,
                    accountName: n,
                    accountSas: t
                };
            }
        }
        function utils_common_escape(e) {
            return encodeURIComponent(e).replace(/%2F/g, "/").replace(/'/g, "%27").replace(/\+/g, "%20").replace(/%25/g, "%");
        }
        function appendToURLPath(e, t) {
            const r = new URL(e);
            let n = r.pathname;
            n = n ? n.endsWith("/") ? `${n}${t}` : `${n}/${t}` : t;
            r.pathname = n;
            return r.toString();
        }
        function setURLParameter(e, t, r) {
            const n = new URL(e);
            const s = encodeURIComponent(t);
            const i = r ? encodeURIComponent(r) : undefined;
            const o = n.search === "" ? "?" : n.search;
            const a = [];
            for (const e of o.slice(1).split("&")){
                if (e) {
                    const [t] = e.split("=", 2);
                    if (t !== s) {
                        a.push(e);
                    }
                }
            }
            if (i) {
                a.push(`${s}=${i}`);
            }
            n.search = a.length ? `?${a.join("&")}` : "";
            return n.toString();
        }
        function getURLParameter(e, t) {
            const r = new URL(e);
            return r.searchParams.get(t) ?? undefined;
        }
        function setURLHost(e, t) {
            const r = new URL(e);
            r.hostname = t;
            return r.toString();
        }
        function getURLPath(e) {
            try {
                const t = new URL(e);
                return t.pathname;
            } catch (e) {
                return undefined;
            }
        }
        function getURLScheme(e) {
            try {
                const t = new URL(e);
                return t.protocol.endsWith(":") ? t.protocol.slice(0, -1) : t.protocol;
            } catch (e) {
                return undefined;
            }
        }
        function getURLPathAndQuery(e) {
            const t = new URL(e);
            const r = t.pathname;
            if (!r) {
                throw new RangeError("Invalid url without valid path.");
            }
            let n = t.search || "";
            n = n.trim();
            if (n !== "") {
                n = n.startsWith("?") ? n : `?${n}`;
            }
            return `${r}${n}`;
        }
        function getURLQueries(e) {
            let t = new URL(e).search;
            if (!t) {
                return {};
            }
            t = t.trim();
            t = t.startsWith("?") ? t.substring(1) : t;
            let r = t.split("&");
            r = r.filter((e)=>{
                const t = e.indexOf("=");
                const r = e.lastIndexOf("=");
                return t > 0 && t === r && r < e.length - 1;
            });
            const n = {};
            for (const e of r){
                const t = e.split("=");
                const r = t[0];
                const s = t[1];
                n[r] = s;
            }
            return n;
        }
        function appendToURLQuery(e, t) {
            const r = new URL(e);
            let n = r.search;
            if (n) {
                n += "&" + t;
            } else {
                n = t;
            }
            r.search = n;
            return r.toString();
        }
        function truncatedISO8061Date(e, t = true) {
            const r = e.toISOString();
            return t ? r.substring(0, r.length - 1) + "0000" + "Z" : r.substring(0, r.length - 5) + "Z";
        }
        function generateBlockID(e, t) {
            const r = 48;
            const n = 6;
            const s = r - n;
            if (e.length > s) {
                e = e.slice(0, s);
            }
            const i = e + padStart(t.toString(), r - e.length, "0");
            return uint8ArrayToString(stringToUint8Array(i, "utf-8"), "base64");
        }
        async function delay1(e, t, r) {
            return new Promise((n, s)=>{
                let i;
                const abortHandler = ()=>{
                    if (i !== undefined) {
                        clearTimeout(i);
                    }
                    s(r);
                };
                const resolveHandler = ()=>{
                    if (t !== undefined) {
                        t.removeEventListener("abort", abortHandler);
                    }
                    n();
                };
                i = setTimeout(resolveHandler, e);
                if (t !== undefined) {
                    t.addEventListener("abort", abortHandler);
                }
            });
        }
        function padStart(e, t, r = " ") {
            if (String.prototype.padStart) {
                return e.padStart(t, r);
            }
            r = r || " ";
            if (e.length > t) {
                return e;
            } else {
                t = t - e.length;
                if (t > r.length) {
                    r += r.repeat(t / r.length);
                }
                return r.slice(0, t) + e;
            }
        }
        function sanitizeURL(e) {
            let t = e;
            if (getURLParameter(t, URLConstants.Parameters.SIGNATURE)) {
                t = setURLParameter(t, URLConstants.Parameters.SIGNATURE, "*****");
            }
            return t;
        }
        function sanitizeHeaders(e) {
            const t = createHttpHeaders();
            for (const [r, n] of e){
                if (r.toLowerCase() === HeaderConstants.AUTHORIZATION.toLowerCase()) {
                    t.set(r, "*****");
                } else if (r.toLowerCase() === HeaderConstants.X_MS_COPY_SOURCE) {
                    t.set(r, sanitizeURL(n));
                } else {
                    t.set(r, n);
                }
            }
            return t;
        }
        function iEqual(e, t) {
            return e.toLocaleLowerCase() === t.toLocaleLowerCase();
        }
        function getAccountNameFromUrl(e) {
            const t = new URL(e);
            let r;
            try {
                if (t.hostname.split(".")[1] === "blob") {
                    r = t.hostname.split(".")[0];
                } else if (isIpEndpointStyle(t)) {
                    r = t.pathname.split("/")[1];
                } else {
                    r = "";
                }
                return r;
            } catch (e) {
                throw new Error("Unable to extract accountName with provided information.");
            }
        }
        function isIpEndpointStyle(e) {
            const t = e.host;
            return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || Boolean(e.port) && PathStylePorts.includes(e.port);
        }
        function attachCredential(e, t) {
            e.credential = t;
            return e;
        }
        function httpAuthorizationToString(e) {
            return e ? e.scheme + " " + e.value : undefined;
        }
        function EscapePath(e) {
            const t = e.split("/");
            for(let e = 0; e < t.length; e++){
                t[e] = encodeURIComponent(t[e]);
            }
            return t.join("/");
        }
        function assertResponse(e) {
            if (`_response` in e) {
                return e;
            }
            throw new TypeError(`Unexpected response object ${e}`);
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/utils/SharedKeyComparator.js */ const L = new Uint32Array([
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x71c,
            0x0,
            0x71f,
            0x721,
            0x723,
            0x725,
            0x0,
            0x0,
            0x0,
            0x72d,
            0x803,
            0x0,
            0x0,
            0x733,
            0x0,
            0xd03,
            0xd1a,
            0xd1c,
            0xd1e,
            0xd20,
            0xd22,
            0xd24,
            0xd26,
            0xd28,
            0xd2a,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0xe02,
            0xe09,
            0xe0a,
            0xe1a,
            0xe21,
            0xe23,
            0xe25,
            0xe2c,
            0xe32,
            0xe35,
            0xe36,
            0xe48,
            0xe51,
            0xe70,
            0xe7c,
            0xe7e,
            0xe89,
            0xe8a,
            0xe91,
            0xe99,
            0xe9f,
            0xea2,
            0xea4,
            0xea6,
            0xea7,
            0xea9,
            0x0,
            0x0,
            0x0,
            0x743,
            0x744,
            0x748,
            0xe02,
            0xe09,
            0xe0a,
            0xe1a,
            0xe21,
            0xe23,
            0xe25,
            0xe2c,
            0xe32,
            0xe35,
            0xe36,
            0xe48,
            0xe51,
            0xe70,
            0xe7c,
            0xe7e,
            0xe89,
            0xe8a,
            0xe91,
            0xe99,
            0xe9f,
            0xea2,
            0xea4,
            0xea6,
            0xea7,
            0xea9,
            0x0,
            0x74c,
            0x0,
            0x750,
            0x0
        ]);
        const U = new Uint32Array([
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x12,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0
        ]);
        const F = new Uint32Array([
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x8012,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x8212,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0,
            0x0
        ]);
        function compareHeader(e, t) {
            if (isLessThan(e, t)) return -1;
            return 1;
        }
        function isLessThan(e, t) {
            const r = [
                L,
                U,
                F
            ];
            let n = 0;
            let s = 0;
            let i = 0;
            while(n < r.length){
                if (n === r.length - 1 && s !== i) {
                    return s > i;
                }
                const o = s < e.length ? r[n][e[s].charCodeAt(0)] : 0x1;
                const a = i < t.length ? r[n][t[i].charCodeAt(0)] : 0x1;
                if (o === 0x1 && a === 0x1) {
                    s = 0;
                    i = 0;
                    ++n;
                } else if (o === a) {
                    ++s;
                    ++i;
                } else if (o === 0) {
                    ++s;
                } else if (a === 0) {
                    ++i;
                } else {
                    return o < a;
                }
            }
            return false;
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicy.js */ let StorageSharedKeyCredentialPolicy = class StorageSharedKeyCredentialPolicy extends CredentialPolicy {
            factory;
            constructor(e, t, r){
                super(e, t);
                this.factory = r;
            }
            signRequest(e) {
                e.headers.set(P.X_MS_DATE, new Date().toUTCString());
                if (e.body && (typeof e.body === "string" || e.body !== undefined) && e.body.length > 0) {
                    e.headers.set(P.CONTENT_LENGTH, Buffer.byteLength(e.body));
                }
                const t = [
                    e.method.toUpperCase(),
                    this.getHeaderValueToSign(e, P.CONTENT_LANGUAGE),
                    this.getHeaderValueToSign(e, P.CONTENT_ENCODING),
                    this.getHeaderValueToSign(e, P.CONTENT_LENGTH),
                    this.getHeaderValueToSign(e, P.CONTENT_MD5),
                    this.getHeaderValueToSign(e, P.CONTENT_TYPE),
                    this.getHeaderValueToSign(e, P.DATE),
                    this.getHeaderValueToSign(e, P.IF_MODIFIED_SINCE),
                    this.getHeaderValueToSign(e, P.IF_MATCH),
                    this.getHeaderValueToSign(e, P.IF_NONE_MATCH),
                    this.getHeaderValueToSign(e, P.IF_UNMODIFIED_SINCE),
                    this.getHeaderValueToSign(e, P.RANGE)
                ].join("\n") + "\n" + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e);
                const r = this.factory.computeHMACSHA256(t);
                e.headers.set(P.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${r}`);
                return e;
            }
            getHeaderValueToSign(e, t) {
                const r = e.headers.get(t);
                if (!r) {
                    return "";
                }
                if (t === P.CONTENT_LENGTH && r === "0") {
                    return "";
                }
                return r;
            }
            getCanonicalizedHeadersString(e) {
                let t = e.headers.headersArray().filter((e)=>{
                    return e.name.toLowerCase().startsWith(P.PREFIX_FOR_STORAGE);
                });
                t.sort((e, t)=>{
                    return compareHeader(e.name.toLowerCase(), t.name.toLowerCase());
                });
                t = t.filter((e, t, r)=>{
                    if (t > 0 && e.name.toLowerCase() === r[t - 1].name.toLowerCase()) {
                        return false;
                    }
                    return true;
                });
                let r = "";
                t.forEach((e)=>{
                    r += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
                });
                return r;
            }
            getCanonicalizedResourceString(e) {
                const t = getURLPath(e.url) || "/";
                let r = "";
                r += `/${this.factory.accountName}${t}`;
                const n = getURLQueries(e.url);
                const s = {};
                if (n) {
                    const e = [];
                    for(const t in n){
                        if (Object.prototype.hasOwnProperty.call(n, t)) {
                            const r = t.toLowerCase();
                            s[r] = n[t];
                            e.push(r);
                        }
                    }
                    e.sort();
                    for (const t of e){
                        r += `\n${t}:${decodeURIComponent(s[t])}`;
                    }
                }
                return r;
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/credentials/StorageSharedKeyCredential.js */ let StorageSharedKeyCredential = class StorageSharedKeyCredential extends Credential {
            accountName;
            accountKey;
            constructor(e, t){
                super();
                this.accountName = e;
                this.accountKey = Buffer.from(t, "base64");
            }
            create(e, t) {
                return new StorageSharedKeyCredentialPolicy(e, t, this);
            }
            computeHMACSHA256(e) {
                return (0, R.createHmac)("sha256", this.accountKey).update(e, "utf8").digest("base64");
            }
        };
        var H = r(7567);
        /*! ./node_modules/@azure/storage-common/dist/esm/log.js */ const _ = (0, H.KV)("storage-common");
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyType.js */ var j;
        (function(e) {
            e[e["EXPONENTIAL"] = 0] = "EXPONENTIAL";
            e[e["FIXED"] = 1] = "FIXED";
        })(j || (j = {}));
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicy.js */ function NewRetryPolicyFactory(e) {
            return {
                create: (t, r)=>{
                    return new StorageRetryPolicy(t, r, e);
                }
            };
        }
        const G = {
            maxRetryDelayInMs: 120 * 1000,
            maxTries: 4,
            retryDelayInMs: 4 * 1000,
            retryPolicyType: j.EXPONENTIAL,
            secondaryHost: "",
            tryTimeoutInMs: undefined
        };
        const q = new a.l("The operation was aborted.");
        let StorageRetryPolicy = class StorageRetryPolicy extends BaseRequestPolicy {
            retryOptions;
            constructor(e, t, r = G){
                super(e, t);
                this.retryOptions = {
                    retryPolicyType: r.retryPolicyType ? r.retryPolicyType : G.retryPolicyType,
                    maxTries: r.maxTries && r.maxTries >= 1 ? Math.floor(r.maxTries) : G.maxTries,
                    tryTimeoutInMs: r.tryTimeoutInMs && r.tryTimeoutInMs >= 0 ? r.tryTimeoutInMs : G.tryTimeoutInMs,
                    retryDelayInMs: r.retryDelayInMs && r.retryDelayInMs >= 0 ? Math.min(r.retryDelayInMs, r.maxRetryDelayInMs ? r.maxRetryDelayInMs : G.maxRetryDelayInMs) : G.retryDelayInMs,
                    maxRetryDelayInMs: r.maxRetryDelayInMs && r.maxRetryDelayInMs >= 0 ? r.maxRetryDelayInMs : G.maxRetryDelayInMs,
                    secondaryHost: r.secondaryHost ? r.secondaryHost : G.secondaryHost
                };
            }
            async sendRequest(e) {
                return this.attemptSendRequest(e, false, 1);
            }
            async attemptSendRequest(e, t, r) {
                const n = e.clone();
                const s = t || !this.retryOptions.secondaryHost || !(e.method === "GET" || e.method === "HEAD" || e.method === "OPTIONS") || r % 2 === 1;
                if (!s) {
                    n.url = setURLHost(n.url, this.retryOptions.secondaryHost);
                }
                if (this.retryOptions.tryTimeoutInMs) {
                    n.url = setURLParameter(n.url, Q.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1000).toString());
                }
                let i;
                try {
                    _.info(`RetryPolicy: =====> Try=${r} ${s ? "Primary" : "Secondary"}`);
                    i = await this._nextPolicy.sendRequest(n);
                    if (!this.shouldRetry(s, r, i)) {
                        return i;
                    }
                    t = t || !s && i.status === 404;
                } catch (e) {
                    _.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
                    if (!this.shouldRetry(s, r, i, e)) {
                        throw e;
                    }
                }
                await this.delay(s, r, e.abortSignal);
                return this.attemptSendRequest(e, t, ++r);
            }
            shouldRetry(e, t, r, n) {
                if (t >= this.retryOptions.maxTries) {
                    _.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`);
                    return false;
                }
                const s = [
                    "ETIMEDOUT",
                    "ESOCKETTIMEDOUT",
                    "ECONNREFUSED",
                    "ECONNRESET",
                    "ENOENT",
                    "ENOTFOUND",
                    "TIMEOUT",
                    "EPIPE",
                    "REQUEST_SEND_ERROR"
                ];
                if (n) {
                    for (const e of s){
                        if (n.name.toUpperCase().includes(e) || n.message.toUpperCase().includes(e) || n.code && n.code.toString().toUpperCase() === e) {
                            _.info(`RetryPolicy: Network error ${e} found, will retry.`);
                            return true;
                        }
                    }
                }
                if (r || n) {
                    const t = r ? r.status : n ? n.statusCode : 0;
                    if (!e && t === 404) {
                        _.info(`RetryPolicy: Secondary access with 404, will retry.`);
                        return true;
                    }
                    if (t === 503 || t === 500) {
                        _.info(`RetryPolicy: Will retry for status code ${t}.`);
                        return true;
                    }
                }
                if (r) {
                    if (r?.status >= 400) {
                        const e = r.headers.get(P.X_MS_CopySourceErrorCode);
                        if (e !== undefined) {
                            switch(e){
                                case "InternalError":
                                case "OperationTimedOut":
                                case "ServerBusy":
                                    return true;
                            }
                        }
                    }
                }
                if (n?.code === "PARSE_ERROR" && n?.message.startsWith(`Error "Error: Unclosed root tag`)) {
                    _.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
                    return true;
                }
                return false;
            }
            async delay(e, t, r) {
                let n = 0;
                if (e) {
                    switch(this.retryOptions.retryPolicyType){
                        case j.EXPONENTIAL:
                            n = Math.min((Math.pow(2, t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
                            break;
                        case j.FIXED:
                            n = this.retryOptions.retryDelayInMs;
                            break;
                    }
                } else {
                    n = Math.random() * 1000;
                }
                _.info(`RetryPolicy: Delay for ${n}ms`);
                return delay1(n, r, q);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/StorageRetryPolicyFactory.js */ let StorageRetryPolicyFactory = class StorageRetryPolicyFactory {
            retryOptions;
            constructor(e){
                this.retryOptions = e;
            }
            create(e, t) {
                return new StorageRetryPolicy(e, t, this.retryOptions);
            }
        };
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicyV2.js */ const Y = "storageBrowserPolicy";
        function storageBrowserPolicy() {
            return {
                name: Y,
                async sendRequest (e, t) {
                    return t(e);
                }
            };
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageCorrectContentLengthPolicy.js */ const V = "StorageCorrectContentLengthPolicy";
        function storageCorrectContentLengthPolicy() {
            function correctContentLength(e) {
                if (e.body && (typeof e.body === "string" || Buffer.isBuffer(e.body)) && e.body.length > 0) {
                    e.headers.set(P.CONTENT_LENGTH, Buffer.byteLength(e.body));
                }
            }
            return {
                name: V,
                async sendRequest (e, t) {
                    correctContentLength(e);
                    return t(e);
                }
            };
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyV2.js */ const J = "storageRetryPolicy";
        const K = {
            maxRetryDelayInMs: 120 * 1000,
            maxTries: 4,
            retryDelayInMs: 4 * 1000,
            retryPolicyType: j.EXPONENTIAL,
            secondaryHost: "",
            tryTimeoutInMs: undefined
        };
        const W = [
            "ETIMEDOUT",
            "ESOCKETTIMEDOUT",
            "ECONNREFUSED",
            "ECONNRESET",
            "ENOENT",
            "ENOTFOUND",
            "TIMEOUT",
            "EPIPE",
            "REQUEST_SEND_ERROR"
        ];
        const z = new a.l("The operation was aborted.");
        function storageRetryPolicy(e = {}) {
            const t = e.retryPolicyType ?? K.retryPolicyType;
            const r = e.maxTries ?? K.maxTries;
            const n = e.retryDelayInMs ?? K.retryDelayInMs;
            const s = e.maxRetryDelayInMs ?? K.maxRetryDelayInMs;
            const i = e.secondaryHost ?? K.secondaryHost;
            const o = e.tryTimeoutInMs ?? K.tryTimeoutInMs;
            function shouldRetry({ isPrimaryRetry: e, attempt: t, response: n, error: s }) {
                if (t >= r) {
                    _.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${r}, no further try.`);
                    return false;
                }
                if (s) {
                    for (const e of W){
                        if (s.name.toUpperCase().includes(e) || s.message.toUpperCase().includes(e) || s.code && s.code.toString().toUpperCase() === e) {
                            _.info(`RetryPolicy: Network error ${e} found, will retry.`);
                            return true;
                        }
                    }
                    if (s?.code === "PARSE_ERROR" && s?.message.startsWith(`Error "Error: Unclosed root tag`)) {
                        _.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");
                        return true;
                    }
                }
                if (n || s) {
                    const t = n?.status ?? s?.statusCode ?? 0;
                    if (!e && t === 404) {
                        _.info(`RetryPolicy: Secondary access with 404, will retry.`);
                        return true;
                    }
                    if (t === 503 || t === 500) {
                        _.info(`RetryPolicy: Will retry for status code ${t}.`);
                        return true;
                    }
                }
                if (n) {
                    if (n?.status >= 400) {
                        const e = n.headers.get(P.X_MS_CopySourceErrorCode);
                        if (e !== undefined) {
                            switch(e){
                                case "InternalError":
                                case "OperationTimedOut":
                                case "ServerBusy":
                                    return true;
                            }
                        }
                    }
                }
                return false;
            }
            function calculateDelay(e, r) {
                let i = 0;
                if (e) {
                    switch(t){
                        case j.EXPONENTIAL:
                            i = Math.min((Math.pow(2, r - 1) - 1) * n, s);
                            break;
                        case j.FIXED:
                            i = n;
                            break;
                    }
                } else {
                    i = Math.random() * 1000;
                }
                _.info(`RetryPolicy: Delay for ${i}ms`);
                return i;
            }
            return {
                name: J,
                async sendRequest (e, t) {
                    if (o) {
                        e.url = setURLParameter(e.url, Q.Parameters.TIMEOUT, String(Math.floor(o / 1000)));
                    }
                    const r = e.url;
                    const n = i ? setURLHost(e.url, i) : undefined;
                    let s = false;
                    let a = 1;
                    let c = true;
                    let l;
                    let u;
                    while(c){
                        const i = s || !n || ![
                            "GET",
                            "HEAD",
                            "OPTIONS"
                        ].includes(e.method) || a % 2 === 1;
                        e.url = i ? r : n;
                        l = undefined;
                        u = undefined;
                        try {
                            _.info(`RetryPolicy: =====> Try=${a} ${i ? "Primary" : "Secondary"}`);
                            l = await t(e);
                            s = s || !i && l.status === 404;
                        } catch (e) {
                            if ((0, O.T0)(e)) {
                                _.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);
                                u = e;
                            } else {
                                _.error(`RetryPolicy: Caught error, message: ${(0, M.u1)(e)}`);
                                throw e;
                            }
                        }
                        c = shouldRetry({
                            isPrimaryRetry: i,
                            attempt: a,
                            response: l,
                            error: u
                        });
                        if (c) {
                            await delay1(calculateDelay(i, a), e.abortSignal, z);
                        }
                        a++;
                    }
                    if (l) {
                        return l;
                    }
                    throw u ?? new O.pj("RetryPolicy failed without known error.");
                }
            };
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicyV2.js */ const X = "storageSharedKeyCredentialPolicy";
        function storageSharedKeyCredentialPolicy(e) {
            function signRequest(t) {
                t.headers.set(P.X_MS_DATE, new Date().toUTCString());
                if (t.body && (typeof t.body === "string" || Buffer.isBuffer(t.body)) && t.body.length > 0) {
                    t.headers.set(P.CONTENT_LENGTH, Buffer.byteLength(t.body));
                }
                const r = [
                    t.method.toUpperCase(),
                    getHeaderValueToSign(t, P.CONTENT_LANGUAGE),
                    getHeaderValueToSign(t, P.CONTENT_ENCODING),
                    getHeaderValueToSign(t, P.CONTENT_LENGTH),
                    getHeaderValueToSign(t, P.CONTENT_MD5),
                    getHeaderValueToSign(t, P.CONTENT_TYPE),
                    getHeaderValueToSign(t, P.DATE),
                    getHeaderValueToSign(t, P.IF_MODIFIED_SINCE),
                    getHeaderValueToSign(t, P.IF_MATCH),
                    getHeaderValueToSign(t, P.IF_NONE_MATCH),
                    getHeaderValueToSign(t, P.IF_UNMODIFIED_SINCE),
                    getHeaderValueToSign(t, P.RANGE)
                ].join("\n") + "\n" + getCanonicalizedHeadersString(t) + getCanonicalizedResourceString(t);
                const n = (0, R.createHmac)("sha256", e.accountKey).update(r, "utf8").digest("base64");
                t.headers.set(P.AUTHORIZATION, `SharedKey ${e.accountName}:${n}`);
            }
            function getHeaderValueToSign(e, t) {
                const r = e.headers.get(t);
                if (!r) {
                    return "";
                }
                if (t === P.CONTENT_LENGTH && r === "0") {
                    return "";
                }
                return r;
            }
            function getCanonicalizedHeadersString(e) {
                let t = [];
                for (const [r, n] of e.headers){
                    if (r.toLowerCase().startsWith(P.PREFIX_FOR_STORAGE)) {
                        t.push({
                            name: r,
                            value: n
                        });
                    }
                }
                t.sort((e, t)=>{
                    return compareHeader(e.name.toLowerCase(), t.name.toLowerCase());
                });
                t = t.filter((e, t, r)=>{
                    if (t > 0 && e.name.toLowerCase() === r[t - 1].name.toLowerCase()) {
                        return false;
                    }
                    return true;
                });
                let r = "";
                t.forEach((e)=>{
                    r += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
                });
                return r;
            }
            function getCanonicalizedResourceString(t) {
                const r = getURLPath(t.url) || "/";
                let n = "";
                n += `/${e.accountName}${r}`;
                const s = getURLQueries(t.url);
                const i = {};
                if (s) {
                    const e = [];
                    for(const t in s){
                        if (Object.prototype.hasOwnProperty.call(s, t)) {
                            const r = t.toLowerCase();
                            i[r] = s[t];
                            e.push(r);
                        }
                    }
                    e.sort();
                    for (const t of e){
                        n += `\n${t}:${decodeURIComponent(i[t])}`;
                    }
                }
                return n;
            }
            return {
                name: X,
                async sendRequest (e, t) {
                    signRequest(e);
                    return t(e);
                }
            };
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/policies/StorageRequestFailureDetailsParserPolicy.js */ const Z = "storageRequestFailureDetailsParserPolicy";
        function storageRequestFailureDetailsParserPolicy() {
            return {
                name: Z,
                async sendRequest (e, t) {
                    try {
                        const r = await t(e);
                        return r;
                    } catch (e) {
                        if (typeof e === "object" && e !== null && e.response && e.response.parsedBody) {
                            if (e.response.parsedBody.code === "InvalidHeaderValue" && e.response.parsedBody.HeaderName === "x-ms-version") {
                                e.message = "The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n";
                            }
                        }
                        throw e;
                    }
                }
            };
        }
        /*! ./node_modules/@azure/storage-common/dist/esm/credentials/UserDelegationKeyCredential.js */ let UserDelegationKeyCredential = class UserDelegationKeyCredential {
            accountName;
            userDelegationKey;
            key;
            constructor(e, t){
                this.accountName = e;
                this.userDelegationKey = t;
                this.key = Buffer.from(t.value, "base64");
            }
            computeHMACSHA256(e) {
                return (0, R.createHmac)("sha256", this.key).update(e, "utf8").digest("base64");
            }
        };
    /*! ./node_modules/@azure/storage-common/dist/esm/indexPlatform.js */ /*! ./node_modules/@azure/storage-common/dist/esm/index.js */ }),
    95151: (function (e, t, r) {
        r.d(t, {
            l: ()=>AbortError
        });
        let AbortError = class AbortError extends Error {
            constructor(e){
                super(e);
                this.name = "AbortError";
            }
        };
    }),
    24084: (function (e, t, r) {
        r.d(t, {
            o: ()=>s
        });
        const n = "0.3.6";
        const s = 3;
    }),
    27970: (function (e, t, r) {
        r.d(t, {
            Az: ()=>getEnvironmentVariable,
            Bd: ()=>s,
            N6: ()=>o,
            Qg: ()=>a,
            lV: ()=>u,
            p7: ()=>i,
            qx: ()=>c,
            tX: ()=>l
        });
        var n = r(1708);
        function getEnvironmentVariable(e) {
            return n.env[e];
        }
        function emitNodeWarning1(e) {
            process.emitWarning(e);
        }
        const s = false;
        const i = false;
        const o = typeof n.versions.deno === "string" && n.versions.deno.length > 0;
        const a = typeof n.versions.bun === "string" && n.versions.bun.length > 0;
        const c = true;
        const l = !a && !o;
        const u = false;
    }),
    98443: (function (e, t, r) {
        r.d(t, {
            N: ()=>createHttpHeaders1
        });
        function normalizeName(e) {
            return e.toLowerCase();
        }
        function normalizeValue(e) {
            return String(e).trim().replace(/[\r\n]/g, "");
        }
        function* headerIterator(e) {
            for (const t of e.values()){
                yield [
                    t.name,
                    t.value
                ];
            }
        }
        let HttpHeadersImpl = class HttpHeadersImpl {
            _headersMap;
            constructor(e){
                this._headersMap = new Map();
                if (e) {
                    for (const t of Object.keys(e)){
                        this.set(t, e[t]);
                    }
                }
            }
            set(e, t) {
                this._headersMap.set(normalizeName(e), {
                    name: e,
                    value: normalizeValue(t)
                });
            }
            get(e) {
                return this._headersMap.get(normalizeName(e))?.value;
            }
            has(e) {
                return this._headersMap.has(normalizeName(e));
            }
            delete(e) {
                this._headersMap.delete(normalizeName(e));
            }
            toJSON(e = {}) {
                const t = {};
                if (e.preserveCase) {
                    for (const e of this._headersMap.values()){
                        t[e.name] = e.value;
                    }
                } else {
                    for (const [e, r] of this._headersMap){
                        t[e] = r.value;
                    }
                }
                return t;
            }
            toString() {
                return JSON.stringify(this.toJSON({
                    preserveCase: true
                }));
            }
            [Symbol.iterator]() {
                return headerIterator(this._headersMap);
            }
        };
        function createHttpHeaders1(e) {
            return new HttpHeadersImpl(e);
        }
    }),
    42056: (function (e, t, r) {
        r.d(t, {
            pj: ()=>c.p,
            fl: ()=>defaultHttpClient_createDefaultHttpClient,
            O8: ()=>pipeline_createEmptyPipeline,
            Nc: ()=>i.N,
            G6: ()=>pipelineRequest_createPipelineRequest,
            T0: ()=>c.T
        });
        var n = r(95151);
        var s = r(3482);
        var i = r(98443);
        var o = r(15410);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js */ let PipelineRequestImpl = class PipelineRequestImpl {
            url;
            method;
            headers;
            timeout;
            withCredentials;
            body;
            multipartBody;
            formData;
            streamResponseStatusCodes;
            enableBrowserStreams;
            proxySettings;
            disableKeepAlive;
            abortSignal;
            requestId;
            allowInsecureConnection;
            onUploadProgress;
            onDownloadProgress;
            requestOverrides;
            authSchemes;
            constructor(e){
                this.url = e.url;
                this.body = e.body;
                this.headers = e.headers ?? (0, i.N)();
                this.method = e.method ?? "GET";
                this.timeout = e.timeout ?? 0;
                this.multipartBody = e.multipartBody;
                this.formData = e.formData;
                this.disableKeepAlive = e.disableKeepAlive ?? false;
                this.proxySettings = e.proxySettings;
                this.streamResponseStatusCodes = e.streamResponseStatusCodes;
                this.withCredentials = e.withCredentials ?? false;
                this.abortSignal = e.abortSignal;
                this.onUploadProgress = e.onUploadProgress;
                this.onDownloadProgress = e.onDownloadProgress;
                this.requestId = e.requestId || (0, o.N)();
                this.allowInsecureConnection = e.allowInsecureConnection ?? false;
                this.enableBrowserStreams = e.enableBrowserStreams ?? false;
                this.requestOverrides = e.requestOverrides;
                this.authSchemes = e.authSchemes;
            }
        };
        function pipelineRequest_createPipelineRequest(e) {
            return new PipelineRequestImpl(e);
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js */ const a = new Set([
            "Deserialize",
            "Serialize",
            "Retry",
            "Sign"
        ]);
        let HttpPipeline = class HttpPipeline {
            _policies = [];
            _orderedPolicies;
            constructor(e){
                this._policies = e?.slice(0) ?? [];
                this._orderedPolicies = undefined;
            }
            addPolicy(e, t = {}) {
                if (t.phase && t.afterPhase) {
                    throw new Error("Policies inside a phase cannot specify afterPhase.");
                }
                if (t.phase && !a.has(t.phase)) {
                    throw new Error(`Invalid phase name: ${t.phase}`);
                }
                if (t.afterPhase && !a.has(t.afterPhase)) {
                    throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);
                }
                this._policies.push({
                    policy: e,
                    options: t
                });
                this._orderedPolicies = undefined;
            }
            removePolicy(e) {
                const t = [];
                this._policies = this._policies.filter((r)=>{
                    if (e.name && r.policy.name === e.name || e.phase && r.options.phase === e.phase) {
                        t.push(r.policy);
                        return false;
                    } else {
                        return true;
                    }
                });
                this._orderedPolicies = undefined;
                return t;
            }
            sendRequest(e, t) {
                const r = this.getOrderedPolicies();
                const n = r.reduceRight((e, t)=>{
                    return (r)=>{
                        return t.sendRequest(r, e);
                    };
                }, (t)=>e.sendRequest(t));
                return n(t);
            }
            getOrderedPolicies() {
                if (!this._orderedPolicies) {
                    this._orderedPolicies = this.orderPolicies();
                }
                return this._orderedPolicies;
            }
            clone() {
                return new HttpPipeline(this._policies);
            }
            static create() {
                return new HttpPipeline();
            }
            orderPolicies() {
                const e = [];
                const t = new Map();
                function createPhase(e) {
                    return {
                        name: e,
                        policies: new Set(),
                        hasRun: false,
                        hasAfterPolicies: false
                    };
                }
                const r = createPhase("Serialize");
                const n = createPhase("None");
                const s = createPhase("Deserialize");
                const i = createPhase("Retry");
                const o = createPhase("Sign");
                const a = [
                    r,
                    n,
                    s,
                    i,
                    o
                ];
                function getPhase(e) {
                    if (e === "Retry") {
                        return i;
                    } else if (e === "Serialize") {
                        return r;
                    } else if (e === "Deserialize") {
                        return s;
                    } else if (e === "Sign") {
                        return o;
                    } else {
                        return n;
                    }
                }
                for (const e of this._policies){
                    const r = e.policy;
                    const n = e.options;
                    const s = r.name;
                    if (t.has(s)) {
                        throw new Error("Duplicate policy names not allowed in pipeline");
                    }
                    const i = {
                        policy: r,
                        dependsOn: new Set(),
                        dependants: new Set()
                    };
                    if (n.afterPhase) {
                        i.afterPhase = getPhase(n.afterPhase);
                        i.afterPhase.hasAfterPolicies = true;
                    }
                    t.set(s, i);
                    const o = getPhase(n.phase);
                    o.policies.add(i);
                }
                for (const e of this._policies){
                    const { policy: r, options: n } = e;
                    const s = r.name;
                    const i = t.get(s);
                    if (!i) {
                        throw new Error(`Missing node for policy ${s}`);
                    }
                    if (n.afterPolicies) {
                        for (const e of n.afterPolicies){
                            const r = t.get(e);
                            if (r) {
                                i.dependsOn.add(r);
                                r.dependants.add(i);
                            }
                        }
                    }
                    if (n.beforePolicies) {
                        for (const e of n.beforePolicies){
                            const r = t.get(e);
                            if (r) {
                                r.dependsOn.add(i);
                                i.dependants.add(r);
                            }
                        }
                    }
                }
                function walkPhase(r) {
                    r.hasRun = true;
                    for (const n of r.policies){
                        if (n.afterPhase && (!n.afterPhase.hasRun || n.afterPhase.policies.size)) {
                            continue;
                        }
                        if (n.dependsOn.size === 0) {
                            e.push(n.policy);
                            for (const e of n.dependants){
                                e.dependsOn.delete(n);
                            }
                            t.delete(n.policy.name);
                            r.policies.delete(n);
                        }
                    }
                }
                function walkPhases() {
                    for (const e of a){
                        walkPhase(e);
                        if (e.policies.size > 0 && e !== n) {
                            if (!n.hasRun) {
                                walkPhase(n);
                            }
                            return;
                        }
                        if (e.hasAfterPolicies) {
                            walkPhase(n);
                        }
                    }
                }
                let c = 0;
                while(t.size > 0){
                    c++;
                    const t = e.length;
                    walkPhases();
                    if (e.length <= t && c > 1) {
                        throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
                    }
                }
                return e;
            }
        };
        function pipeline_createEmptyPipeline() {
            return HttpPipeline.create();
        }
        var c = r(35571);
        var l = r(37067);
        var u = r(44708);
        var f = r(38522);
        var d = r(57075);
        var p = r(47507);
        var g = r(51945);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js */ const h = {};
        function nodeHttpClient_isReadableStream(e) {
            return e && typeof e.pipe === "function";
        }
        function isStreamComplete(e) {
            if (e.readable === false) {
                return Promise.resolve();
            }
            return new Promise((t)=>{
                const handler = ()=>{
                    t();
                    e.removeListener("close", handler);
                    e.removeListener("end", handler);
                    e.removeListener("error", handler);
                };
                e.on("close", handler);
                e.on("end", handler);
                e.on("error", handler);
            });
        }
        function isArrayBuffer(e) {
            return e && typeof e.byteLength === "number";
        }
        let ReportTransform = class ReportTransform extends d.Transform {
            loadedBytes = 0;
            progressCallback;
            _transform(e, t, r) {
                this.push(e);
                this.loadedBytes += e.length;
                try {
                    this.progressCallback({
                        loadedBytes: this.loadedBytes
                    });
                    r();
                } catch (e) {
                    r(e);
                }
            }
            constructor(e){
                super();
                this.progressCallback = e;
            }
        };
        let NodeHttpClient = class NodeHttpClient {
            cachedHttpAgent;
            cachedHttpsAgents = new WeakMap();
            async sendRequest(e) {
                const t = new AbortController();
                let r;
                if (e.abortSignal) {
                    if (e.abortSignal.aborted) {
                        throw new n.l("The operation was aborted. Request has already been canceled.");
                    }
                    r = (e)=>{
                        if (e.type === "abort") {
                            t.abort();
                        }
                    };
                    e.abortSignal.addEventListener("abort", r);
                }
                let s;
                if (e.timeout > 0) {
                    s = setTimeout(()=>{
                        const r = new g.I();
                        p.v.info(`request to '${r.sanitizeUrl(e.url)}' timed out. canceling...`);
                        t.abort();
                    }, e.timeout);
                }
                const i = e.headers.get("Accept-Encoding");
                const o = i?.includes("gzip") || i?.includes("deflate");
                let a = typeof e.body === "function" ? e.body() : e.body;
                if (a && !e.headers.has("Content-Length")) {
                    const t = getBodyLength(a);
                    if (t !== null) {
                        e.headers.set("Content-Length", t);
                    }
                }
                let c;
                try {
                    if (a && e.onUploadProgress) {
                        const t = e.onUploadProgress;
                        const r = new ReportTransform(t);
                        r.on("error", (e)=>{
                            p.v.error("Error in upload progress", e);
                        });
                        if (nodeHttpClient_isReadableStream(a)) {
                            a.pipe(r);
                        } else {
                            r.end(a);
                        }
                        a = r;
                    }
                    const r = await this.makeRequest(e, t, a);
                    if (s !== undefined) {
                        clearTimeout(s);
                    }
                    const n = getResponseHeaders(r);
                    const i = r.statusCode ?? 0;
                    const l = {
                        status: i,
                        headers: n,
                        request: e
                    };
                    if (e.method === "HEAD") {
                        r.resume();
                        return l;
                    }
                    c = o ? getDecodedResponseStream(r, n) : r;
                    const u = e.onDownloadProgress;
                    if (u) {
                        const e = new ReportTransform(u);
                        e.on("error", (e)=>{
                            p.v.error("Error in download progress", e);
                        });
                        c.pipe(e);
                        c = e;
                    }
                    if (e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || e.streamResponseStatusCodes?.has(l.status)) {
                        l.readableStreamBody = c;
                    } else {
                        l.bodyAsText = await streamToText(c);
                    }
                    return l;
                } finally{
                    if (e.abortSignal && r) {
                        let t = Promise.resolve();
                        if (nodeHttpClient_isReadableStream(a)) {
                            t = isStreamComplete(a);
                        }
                        let n = Promise.resolve();
                        if (nodeHttpClient_isReadableStream(c)) {
                            n = isStreamComplete(c);
                        }
                        Promise.all([
                            t,
                            n
                        ]).then(()=>{
                            if (r) {
                                e.abortSignal?.removeEventListener("abort", r);
                            }
                        }).catch((e)=>{
                            p.v.warning("Error when cleaning up abortListener on httpRequest", e);
                        });
                    }
                }
            }
            makeRequest(e, t, r) {
                const s = new URL(e.url);
                const i = s.protocol !== "https:";
                if (i && !e.allowInsecureConnection) {
                    throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
                }
                const o = e.agent ?? this.getOrCreateAgent(e, i);
                const a = {
                    agent: o,
                    hostname: s.hostname,
                    path: `${s.pathname}${s.search}`,
                    port: s.port,
                    method: e.method,
                    headers: e.headers.toJSON({
                        preserveCase: true
                    }),
                    ...e.requestOverrides
                };
                return new Promise((s, o)=>{
                    const f = i ? l.request(a, s) : u.request(a, s);
                    f.once("error", (t)=>{
                        o(new c.p(t.message, {
                            code: t.code ?? c.p.REQUEST_SEND_ERROR,
                            request: e
                        }));
                    });
                    t.signal.addEventListener("abort", ()=>{
                        const e = new n.l("The operation was aborted. Rejecting from abort signal callback while making request.");
                        f.destroy(e);
                        o(e);
                    });
                    if (r && nodeHttpClient_isReadableStream(r)) {
                        r.pipe(f);
                    } else if (r) {
                        if (typeof r === "string" || Buffer.isBuffer(r)) {
                            f.end(r);
                        } else if (isArrayBuffer(r)) {
                            f.end(ArrayBuffer.isView(r) ? Buffer.from(r.buffer, r.byteOffset, r.byteLength) : Buffer.from(r));
                        } else {
                            p.v.error("Unrecognized body type", r);
                            o(new c.p("Unrecognized body type"));
                        }
                    } else {
                        f.end();
                    }
                });
            }
            getOrCreateAgent(e, t) {
                const r = e.disableKeepAlive;
                if (t) {
                    if (r) {
                        return l.globalAgent;
                    }
                    if (!this.cachedHttpAgent) {
                        this.cachedHttpAgent = new l.Agent({
                            keepAlive: true
                        });
                    }
                    return this.cachedHttpAgent;
                } else {
                    if (r && !e.tlsSettings) {
                        return u.globalAgent;
                    }
                    const t = e.tlsSettings ?? h;
                    let n = this.cachedHttpsAgents.get(t);
                    if (n && n.options.keepAlive === !r) {
                        return n;
                    }
                    p.v.info("No cached TLS Agent exist, creating a new Agent");
                    n = new u.Agent({
                        keepAlive: !r,
                        ...t
                    });
                    this.cachedHttpsAgents.set(t, n);
                    return n;
                }
            }
        };
        function getResponseHeaders(e) {
            const t = (0, i.N)();
            for (const r of Object.keys(e.headers)){
                const n = e.headers[r];
                if (Array.isArray(n)) {
                    if (n.length > 0) {
                        t.set(r, n[0]);
                    }
                } else if (n) {
                    t.set(r, n);
                }
            }
            return t;
        }
        function getDecodedResponseStream(e, t) {
            const r = t.get("Content-Encoding");
            if (r === "gzip") {
                const t = f.createGunzip();
                e.pipe(t);
                return t;
            } else if (r === "deflate") {
                const t = f.createInflate();
                e.pipe(t);
                return t;
            }
            return e;
        }
        function streamToText(e) {
            return new Promise((t, r)=>{
                const n = [];
                e.on("data", (e)=>{
                    if (Buffer.isBuffer(e)) {
                        n.push(e);
                    } else {
                        n.push(Buffer.from(e));
                    }
                });
                e.on("end", ()=>{
                    t(Buffer.concat(n).toString("utf8"));
                });
                e.on("error", (e)=>{
                    if (e && e?.name === "AbortError") {
                        r(e);
                    } else {
                        r(new c.p(`Error reading response as text: ${e.message}`, {
                            code: c.p.PARSE_ERROR
                        }));
                    }
                });
            });
        }
        function getBodyLength(e) {
            if (!e) {
                return 0;
            } else if (Buffer.isBuffer(e)) {
                return e.length;
            } else if (nodeHttpClient_isReadableStream(e)) {
                return null;
            } else if (isArrayBuffer(e)) {
                return e.byteLength;
            } else if (typeof e === "string") {
                return Buffer.from(e).length;
            } else {
                return null;
            }
        }
        function createNodeHttpClient() {
            return new NodeHttpClient();
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js */ function defaultHttpClient_createDefaultHttpClient() {
            return createNodeHttpClient();
        }
        var A = r(78676);
        var m = r(51425);
        var y = r(37005);
        var I = r(98977);
        var C = r(77794);
        var b = r(78804);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/platformPolicies.js */ function platformPolicies_addPlatformPolicies(e, t) {
            if (t.agent) {
                e.addPolicy(agentPolicy(t.agent));
            }
            if (t.tlsOptions) {
                e.addPolicy(tlsPolicy(t.tlsOptions));
            }
            e.addPolicy(proxyPolicy(t.proxyOptions));
            e.addPolicy(decompressResponsePolicy());
            e.addPolicy(redirectPolicy(t.redirectOptions), {
                afterPhase: "Retry"
            });
        }
        var E = r(95895);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/createPipelineFromOptions.js */ function createPipelineFromOptions_createPipelineFromOptions(e) {
            const t = createEmptyPipeline();
            addPlatformPolicies(t, e);
            t.addPolicy(formDataPolicy(), {
                beforePolicies: [
                    multipartPolicyName
                ]
            });
            t.addPolicy(userAgentPolicy(e.userAgentOptions));
            t.addPolicy(multipartPolicy(), {
                afterPhase: "Deserialize"
            });
            t.addPolicy(defaultRetryPolicy(e.retryOptions), {
                phase: "Retry"
            });
            t.addPolicy(logPolicy(e.loggingOptions), {
                afterPhase: "Sign"
            });
            return t;
        }
        var w = r(27970);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/checkInsecureConnection.js */ let S = false;
        function allowInsecureConnection(e, t) {
            if (t.allowInsecureConnection && e.allowInsecureConnection) {
                const t = new URL(e.url);
                if (t.hostname === "localhost" || t.hostname === "127.0.0.1") {
                    return true;
                }
            }
            return false;
        }
        function emitInsecureConnectionWarning() {
            const e = "Sending token over insecure transport. Assume any token issued is compromised.";
            logger.warning(e);
            if (!S) {
                S = true;
                emitNodeWarning(e);
            }
        }
        function checkInsecureConnection_ensureSecureConnection(e, t) {
            if (!e.url.toLowerCase().startsWith("https://")) {
                if (allowInsecureConnection(e, t)) {
                    emitInsecureConnectionWarning();
                } else {
                    throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
                }
            }
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/apiKeyAuthenticationPolicy.js */ const B = "apiKeyAuthenticationPolicy";
        function apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy(e) {
            return {
                name: B,
                async sendRequest (t, r) {
                    ensureSecureConnection(t, e);
                    const n = (t.authSchemes ?? e.authSchemes)?.find((e)=>e.kind === "apiKey");
                    if (!n) {
                        return r(t);
                    }
                    if (n.apiKeyLocation !== "header") {
                        throw new Error(`Unsupported API key location: ${n.apiKeyLocation}`);
                    }
                    t.headers.set(n.name, e.credential.key);
                    return r(t);
                }
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/basicAuthenticationPolicy.js */ const v = "bearerAuthenticationPolicy";
        function basicAuthenticationPolicy_basicAuthenticationPolicy(e) {
            return {
                name: v,
                async sendRequest (t, r) {
                    ensureSecureConnection(t, e);
                    const n = (t.authSchemes ?? e.authSchemes)?.find((e)=>e.kind === "http" && e.scheme === "basic");
                    if (!n) {
                        return r(t);
                    }
                    const { username: s, password: i } = e.credential;
                    const o = uint8ArrayToString(stringToUint8Array(`${s}:${i}`, "utf-8"), "base64");
                    t.headers.set("Authorization", `Basic ${o}`);
                    return r(t);
                }
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/bearerAuthenticationPolicy.js */ const N = "bearerAuthenticationPolicy";
        function bearerAuthenticationPolicy_bearerAuthenticationPolicy(e) {
            return {
                name: N,
                async sendRequest (t, r) {
                    ensureSecureConnection(t, e);
                    const n = (t.authSchemes ?? e.authSchemes)?.find((e)=>e.kind === "http" && e.scheme === "bearer");
                    if (!n) {
                        return r(t);
                    }
                    const s = await e.credential.getBearerToken({
                        abortSignal: t.abortSignal
                    });
                    t.headers.set("Authorization", `Bearer ${s}`);
                    return r(t);
                }
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/oauth2AuthenticationPolicy.js */ const O = "oauth2AuthenticationPolicy";
        function oauth2AuthenticationPolicy_oauth2AuthenticationPolicy(e) {
            return {
                name: O,
                async sendRequest (t, r) {
                    ensureSecureConnection(t, e);
                    const n = (t.authSchemes ?? e.authSchemes)?.find((e)=>e.kind === "oauth2");
                    if (!n) {
                        return r(t);
                    }
                    const s = await e.credential.getOAuth2Token(n.flows, {
                        abortSignal: t.abortSignal
                    });
                    t.headers.set("Authorization", `Bearer ${s}`);
                    return r(t);
                }
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/client/clientHelpers.js */ let D;
        function clientHelpers_createDefaultPipeline(e = {}) {
            const t = createPipelineFromOptions(e);
            t.addPolicy(apiVersionPolicy(e));
            const { credential: r, authSchemes: n, allowInsecureConnection: s } = e;
            if (r) {
                if (isApiKeyCredential(r)) {
                    t.addPolicy(apiKeyAuthenticationPolicy({
                        authSchemes: n,
                        credential: r,
                        allowInsecureConnection: s
                    }));
                } else if (isBasicCredential(r)) {
                    t.addPolicy(basicAuthenticationPolicy({
                        authSchemes: n,
                        credential: r,
                        allowInsecureConnection: s
                    }));
                } else if (isBearerTokenCredential(r)) {
                    t.addPolicy(bearerAuthenticationPolicy({
                        authSchemes: n,
                        credential: r,
                        allowInsecureConnection: s
                    }));
                } else if (isOAuth2TokenCredential(r)) {
                    t.addPolicy(oauth2AuthenticationPolicy({
                        authSchemes: n,
                        credential: r,
                        allowInsecureConnection: s
                    }));
                }
            }
            return t;
        }
        function clientHelpers_getCachedDefaultHttpsClient() {
            if (!D) {
                D = createDefaultHttpClient();
            }
            return D;
        }
        var R = r(91717);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/client/multipart.js */ function getHeaderValue(e, t) {
            if (e.headers) {
                const r = Object.keys(e.headers).find((e)=>e.toLowerCase() === t.toLowerCase());
                if (r) {
                    return e.headers[r];
                }
            }
            return undefined;
        }
        function getPartContentType(e) {
            const t = getHeaderValue(e, "content-type");
            if (t) {
                return t;
            }
            if (e.contentType === null) {
                return undefined;
            }
            if (e.contentType) {
                return e.contentType;
            }
            const { body: r } = e;
            if (r === null || r === undefined) {
                return undefined;
            }
            if (typeof r === "string" || typeof r === "number" || typeof r === "boolean") {
                return "text/plain; charset=UTF-8";
            }
            if (r instanceof Blob) {
                return r.type || "application/octet-stream";
            }
            if (isBinaryBody(r)) {
                return "application/octet-stream";
            }
            return "application/json";
        }
        function escapeDispositionField(e) {
            return JSON.stringify(e);
        }
        function getContentDisposition(e) {
            const t = getHeaderValue(e, "content-disposition");
            if (t) {
                return t;
            }
            if (e.dispositionType === undefined && e.name === undefined && e.filename === undefined) {
                return undefined;
            }
            const r = e.dispositionType ?? "form-data";
            let n = r;
            if (e.name) {
                n += `; name=${escapeDispositionField(e.name)}`;
            }
            let s = undefined;
            if (e.filename) {
                s = e.filename;
            } else if (typeof File !== "undefined" && e.body instanceof File) {
                const t = e.body.name;
                if (t !== "") {
                    s = t;
                }
            }
            if (s) {
                n += `; filename=${escapeDispositionField(s)}`;
            }
            return n;
        }
        function normalizeBody(e, t) {
            if (e === undefined) {
                return new Uint8Array([]);
            }
            if (isBinaryBody(e)) {
                return e;
            }
            if (typeof e === "string" || typeof e === "number" || typeof e === "boolean") {
                return stringToUint8Array(String(e), "utf-8");
            }
            if (t && /application\/(.+\+)?json(;.+)?/i.test(String(t))) {
                return stringToUint8Array(JSON.stringify(e), "utf-8");
            }
            throw new RestError(`Unsupported body/content-type combination: ${e}, ${t}`);
        }
        function buildBodyPart(e) {
            const t = getPartContentType(e);
            const r = getContentDisposition(e);
            const n = createHttpHeaders(e.headers ?? {});
            if (t) {
                n.set("content-type", t);
            }
            if (r) {
                n.set("content-disposition", r);
            }
            const s = normalizeBody(e.body, t);
            return {
                headers: n,
                body: s
            };
        }
        function multipart_buildMultipartBody(e) {
            return {
                parts: e.map(buildBodyPart)
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/client/sendRequest.js */ async function sendRequest_sendRequest(e, t, r, n = {}, s) {
            const i = s ?? getCachedDefaultHttpsClient();
            const o = buildPipelineRequest(e, t, n);
            try {
                const e = await r.sendRequest(i, o);
                const t = e.headers.toJSON();
                const s = e.readableStreamBody ?? e.browserStreamBody;
                const a = n.responseAsStream || s !== undefined ? undefined : getResponseBody(e);
                const c = s ?? a;
                if (n?.onResponse) {
                    n.onResponse({
                        ...e,
                        request: o,
                        rawHeaders: t,
                        parsedBody: a
                    });
                }
                return {
                    request: o,
                    headers: t,
                    status: `${e.status}`,
                    body: c
                };
            } catch (e) {
                if (isRestError(e) && e.response && n.onResponse) {
                    const { response: t } = e;
                    const r = t.headers.toJSON();
                    n?.onResponse({
                        ...t,
                        request: o,
                        rawHeaders: r
                    }, e);
                }
                throw e;
            }
        }
        function getRequestContentType(e = {}) {
            if (e.contentType) {
                return e.contentType;
            }
            const t = e.headers?.["content-type"];
            if (typeof t === "string") {
                return t;
            }
            return getContentType(e.body);
        }
        function getContentType(e) {
            if (e === undefined) {
                return undefined;
            }
            if (ArrayBuffer.isView(e)) {
                return "application/octet-stream";
            }
            if (isBlob(e) && e.type) {
                return e.type;
            }
            if (typeof e === "string") {
                try {
                    JSON.parse(e);
                    return "application/json";
                } catch (e) {
                    return undefined;
                }
            }
            return "application/json";
        }
        function buildPipelineRequest(e, t, r = {}) {
            const n = getRequestContentType(r);
            const { body: s, multipartBody: i } = getRequestBody(r.body, n);
            const o = createHttpHeaders({
                ...r.headers ? r.headers : {},
                accept: r.accept ?? r.headers?.accept ?? "application/json",
                ...n && {
                    "content-type": n
                }
            });
            const { allowInsecureConnection: a, abortSignal: c, onUploadProgress: l, onDownloadProgress: u, timeout: f, responseAsStream: d, url: p, method: g, body: h, multipartBody: A, headers: m, ...y } = r;
            const I = createPipelineRequest({
                url: t,
                method: e,
                body: s,
                multipartBody: i,
                headers: o,
                allowInsecureConnection: a,
                abortSignal: c,
                onUploadProgress: l,
                onDownloadProgress: u,
                timeout: f,
                enableBrowserStreams: true,
                streamResponseStatusCodes: d ? new Set([
                    Number.POSITIVE_INFINITY
                ]) : undefined
            });
            Object.assign(I, y);
            return I;
        }
        function getRequestBody(e, t = "") {
            if (e === undefined) {
                return {
                    body: undefined
                };
            }
            if (typeof FormData !== "undefined" && e instanceof FormData) {
                return {
                    body: e
                };
            }
            if (isBlob(e)) {
                return {
                    body: e
                };
            }
            if (isReadableStream(e)) {
                return {
                    body: e
                };
            }
            if (typeof e === "function") {
                return {
                    body: e
                };
            }
            if (ArrayBuffer.isView(e)) {
                return {
                    body: e instanceof Uint8Array ? e : JSON.stringify(e)
                };
            }
            const r = t.split(";")[0];
            switch(r){
                case "application/json":
                    return {
                        body: JSON.stringify(e)
                    };
                case "multipart/form-data":
                    if (Array.isArray(e)) {
                        return {
                            multipartBody: buildMultipartBody(e)
                        };
                    }
                    return {
                        body: JSON.stringify(e)
                    };
                case "text/plain":
                    return {
                        body: String(e)
                    };
                default:
                    if (typeof e === "string") {
                        return {
                            body: e
                        };
                    }
                    return {
                        body: JSON.stringify(e)
                    };
            }
        }
        function getResponseBody(e) {
            const t = e.headers.get("content-type") ?? "";
            const r = t.split(";")[0];
            const n = e.bodyAsText ?? "";
            if (r === "text/plain") {
                return String(n);
            }
            try {
                return n ? JSON.parse(n) : undefined;
            } catch (t) {
                if (r === "application/json") {
                    throw createParseError(e, t);
                }
                return String(n);
            }
        }
        function createParseError(e, t) {
            const r = `Error "${t}" occurred while parsing the response body - ${e.bodyAsText}.`;
            const n = t.code ?? RestError.PARSE_ERROR;
            return new RestError(r, {
                code: n,
                statusCode: e.status,
                request: e.request,
                response: e
            });
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/client/getClient.js */ function getClient(e, t = {}) {
            const r = t.pipeline ?? createDefaultPipeline(t);
            if (t.additionalPolicies?.length) {
                for (const { policy: e, position: n } of t.additionalPolicies){
                    const t = n === "perRetry" ? "Sign" : undefined;
                    r.addPolicy(e, {
                        afterPhase: t
                    });
                }
            }
            const { allowInsecureConnection: n, httpClient: s } = t;
            const i = t.endpoint ?? e;
            const client = (e, ...t)=>{
                const getUrl = (r)=>buildRequestUrl(i, e, t, {
                        allowInsecureConnection: n,
                        ...r
                    });
                return {
                    get: (e = {})=>{
                        return buildOperation("GET", getUrl(e), r, e, n, s);
                    },
                    post: (e = {})=>{
                        return buildOperation("POST", getUrl(e), r, e, n, s);
                    },
                    put: (e = {})=>{
                        return buildOperation("PUT", getUrl(e), r, e, n, s);
                    },
                    patch: (e = {})=>{
                        return buildOperation("PATCH", getUrl(e), r, e, n, s);
                    },
                    delete: (e = {})=>{
                        return buildOperation("DELETE", getUrl(e), r, e, n, s);
                    },
                    head: (e = {})=>{
                        return buildOperation("HEAD", getUrl(e), r, e, n, s);
                    },
                    options: (e = {})=>{
                        return buildOperation("OPTIONS", getUrl(e), r, e, n, s);
                    },
                    trace: (e = {})=>{
                        return buildOperation("TRACE", getUrl(e), r, e, n, s);
                    }
                };
            };
            return {
                path: client,
                pathUnchecked: client,
                pipeline: r
            };
        }
        function buildOperation(e, t, r, n, s, i) {
            s = n.allowInsecureConnection ?? s;
            return {
                then: function(o, a) {
                    return sendRequest(e, t, r, {
                        ...n,
                        allowInsecureConnection: s
                    }, i).then(o, a);
                },
                async asBrowserStream () {
                    if (isNodeLike) {
                        throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
                    } else {
                        return sendRequest(e, t, r, {
                            ...n,
                            allowInsecureConnection: s,
                            responseAsStream: true
                        }, i);
                    }
                },
                async asNodeStream () {
                    if (isNodeLike) {
                        return sendRequest(e, t, r, {
                            ...n,
                            allowInsecureConnection: s,
                            responseAsStream: true
                        }, i);
                    } else {
                        throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
                    }
                }
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/client/restError.js */ function createRestError(e, t) {
            const r = typeof e === "string" ? t : e;
            const n = r.body?.error ?? r.body;
            const s = typeof e === "string" ? e : n?.message ?? `Unexpected status code: ${r.status}`;
            return new RestError(s, {
                statusCode: statusCodeToNumber(r.status),
                code: n?.code,
                request: r.request,
                response: toPipelineResponse(r)
            });
        }
        function toPipelineResponse(e) {
            return {
                headers: createHttpHeaders(e.headers),
                request: e.request,
                status: statusCodeToNumber(e.status) ?? -1,
                ...typeof e.body === "string" ? {
                    bodyAsText: e.body
                } : {}
            };
        }
        function statusCodeToNumber(e) {
            const t = Number.parseInt(e);
            return Number.isNaN(t) ? undefined : t;
        }
    /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/index.js */ }),
    47507: (function (e, t, r) {
        r.d(t, {
            v: ()=>s
        });
        var n = r(3482);
        const s = (0, n.KV)("ts-http-runtime");
    }),
    3482: (function (e, t, r) {
        r.d(t, {
            KV: ()=>createClientLogger,
            MX: ()=>createLoggerContext
        });
        var n = r(48161);
        var s = r(57975);
        var i = r(1708);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js */ function log(e, ...t) {
            i.stderr.write(`${s.format(e, ...t)}${n.EOL}`);
        }
        var o = r(27970);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js */ const a = (0, o.Az)("DEBUG");
        let c;
        let l = [];
        let u = [];
        const f = [];
        if (a) {
            enable(a);
        }
        const d = Object.assign((e)=>{
            return createDebugger(e);
        }, {
            enable,
            enabled,
            disable,
            log: log
        });
        function enable(e) {
            c = e;
            l = [];
            u = [];
            const t = e.split(",").map((e)=>e.trim());
            for (const e of t){
                if (e.startsWith("-")) {
                    u.push(e.substring(1));
                } else {
                    l.push(e);
                }
            }
            for (const e of f){
                e.enabled = enabled(e.namespace);
            }
        }
        function enabled(e) {
            if (e.endsWith("*")) {
                return true;
            }
            for (const t of u){
                if (namespaceMatches(e, t)) {
                    return false;
                }
            }
            for (const t of l){
                if (namespaceMatches(e, t)) {
                    return true;
                }
            }
            return false;
        }
        function namespaceMatches(e, t) {
            if (t.indexOf("*") === -1) {
                return e === t;
            }
            let r = t;
            if (t.indexOf("**") !== -1) {
                const e = [];
                let n = "";
                for (const r of t){
                    if (r === "*" && n === "*") {
                        continue;
                    } else {
                        n = r;
                        e.push(r);
                    }
                }
                r = e.join("");
            }
            let n = 0;
            let s = 0;
            const i = r.length;
            const o = e.length;
            let a = -1;
            let c = -1;
            while(n < o && s < i){
                if (r[s] === "*") {
                    a = s;
                    s++;
                    if (s === i) {
                        return true;
                    }
                    while(e[n] !== r[s]){
                        n++;
                        if (n === o) {
                            return false;
                        }
                    }
                    c = n;
                    n++;
                    s++;
                    continue;
                } else if (r[s] === e[n]) {
                    s++;
                    n++;
                } else if (a >= 0) {
                    s = a + 1;
                    n = c + 1;
                    if (n === o) {
                        return false;
                    }
                    while(e[n] !== r[s]){
                        n++;
                        if (n === o) {
                            return false;
                        }
                    }
                    c = n;
                    n++;
                    s++;
                    continue;
                } else {
                    return false;
                }
            }
            const l = n === e.length;
            const u = s === r.length;
            const f = s === r.length - 1 && r[s] === "*";
            return l && (u || f);
        }
        function disable() {
            const e = c || "";
            enable("");
            return e;
        }
        function createDebugger(e) {
            const t = Object.assign(debug, {
                enabled: enabled(e),
                destroy,
                log: d.log,
                namespace: e,
                extend
            });
            function debug(...r) {
                if (!t.enabled) {
                    return;
                }
                if (r.length > 0) {
                    r[0] = `${e} ${r[0]}`;
                }
                t.log(...r);
            }
            f.push(t);
            return t;
        }
        function destroy() {
            const e = f.indexOf(this);
            if (e >= 0) {
                f.splice(e, 1);
                return true;
            }
            return false;
        }
        function extend(e) {
            const t = createDebugger(`${this.namespace}:${e}`);
            t.log = this.log;
            return t;
        }
        const p = d;
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js */ const g = [
            "verbose",
            "info",
            "warning",
            "error"
        ];
        const h = {
            verbose: 400,
            info: 300,
            warning: 200,
            error: 100
        };
        function patchLogMethod(e, t) {
            t.log = (...t)=>{
                e.log(...t);
            };
        }
        function isTypeSpecRuntimeLogLevel(e) {
            return g.includes(e);
        }
        function createLoggerContext(e) {
            const t = new Set();
            const r = (0, o.Az)(e.logLevelEnvVarName);
            let n;
            const s = p(e.namespace);
            s.log = (...e)=>{
                p.log(...e);
            };
            function contextSetLogLevel(e) {
                if (e && !isTypeSpecRuntimeLogLevel(e)) {
                    throw new Error(`Unknown log level '${e}'. Acceptable values: ${g.join(",")}`);
                }
                n = e;
                const r = [];
                for (const e of t){
                    if (shouldEnable(e)) {
                        r.push(e.namespace);
                    }
                }
                p.enable(r.join(","));
            }
            if (r) {
                if (isTypeSpecRuntimeLogLevel(r)) {
                    contextSetLogLevel(r);
                } else {
                    console.error(`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable values: ${g.join(", ")}.`);
                }
            }
            function shouldEnable(e) {
                return Boolean(n && h[e.level] <= h[n]);
            }
            function createLogger(e, r) {
                const n = Object.assign(e.extend(r), {
                    level: r
                });
                patchLogMethod(e, n);
                if (shouldEnable(n)) {
                    const e = p.disable();
                    p.enable(e + "," + n.namespace);
                }
                t.add(n);
                return n;
            }
            function contextGetLogLevel() {
                return n;
            }
            function contextCreateClientLogger(e) {
                const t = s.extend(e);
                patchLogMethod(s, t);
                return {
                    error: createLogger(t, "error"),
                    warning: createLogger(t, "warning"),
                    info: createLogger(t, "info"),
                    verbose: createLogger(t, "verbose")
                };
            }
            return {
                setLogLevel: contextSetLogLevel,
                getLogLevel: contextGetLogLevel,
                createClientLogger: contextCreateClientLogger,
                logger: s
            };
        }
        const A = createLoggerContext({
            logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
            namespace: "typeSpecRuntime"
        });
        const m = A.logger;
        function setLogLevel(e) {
            A.setLogLevel(e);
        }
        function getLogLevel() {
            return A.getLogLevel();
        }
        function createClientLogger(e) {
            return A.createClientLogger(e);
        }
    }),
    37005: (function (e, t, r) {
        r.d(t, {
            u: ()=>defaultRetryPolicy1
        });
        var n = r(13945);
        var s = r(95039);
        var i = r(69004);
        var o = r(24084);
        const a = "defaultRetryPolicy";
        function defaultRetryPolicy1(e = {}) {
            return {
                name: a,
                sendRequest: (0, i.J)([
                    (0, s.P)(),
                    (0, n.xB)(e)
                ], {
                    maxRetries: e.maxRetries ?? o.o
                }).sendRequest
            };
        }
    }),
    98977: (function (e, t, r) {
        r.d(t, {
            j: ()=>formDataPolicy1
        });
        var n = r(3816);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/formData.js */ function convertBodyToFormDataMap(e) {
            if (typeof FormData !== "undefined" && e instanceof FormData) {
                const t = {};
                for (const [r, n] of e.entries()){
                    const e = t[r];
                    if (Array.isArray(e)) {
                        e.push(n);
                    } else {
                        t[r] = e !== undefined ? [
                            e,
                            n
                        ] : [
                            n
                        ];
                    }
                }
                return t;
            }
            return undefined;
        }
        var s = r(98443);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js */ const i = "formDataPolicy";
        function formDataPolicy1() {
            return {
                name: i,
                async sendRequest (e, t) {
                    const r = convertBodyToFormDataMap(e.body);
                    if (r) {
                        e.formData = r;
                        e.body = undefined;
                    }
                    if (e.formData) {
                        const t = e.headers.get("Content-Type");
                        if (t && t.indexOf("application/x-www-form-urlencoded") !== -1) {
                            e.body = wwwFormUrlEncode(e.formData);
                        } else {
                            await prepareFormData(e.formData, e);
                        }
                        e.formData = undefined;
                    }
                    return t(e);
                }
            };
        }
        function wwwFormUrlEncode(e) {
            const t = new URLSearchParams();
            for (const [r, n] of Object.entries(e)){
                if (Array.isArray(n)) {
                    for (const e of n){
                        t.append(r, e.toString());
                    }
                } else {
                    t.append(r, n.toString());
                }
            }
            return t.toString();
        }
        async function prepareFormData(e, t) {
            const r = t.headers.get("Content-Type");
            if (r && !r.startsWith("multipart/form-data")) {
                return;
            }
            t.headers.set("Content-Type", r ?? "multipart/form-data");
            const i = [];
            for (const [t, r] of Object.entries(e)){
                for (const e of Array.isArray(r) ? r : [
                    r
                ]){
                    if (typeof e === "string") {
                        i.push({
                            headers: (0, s.N)({
                                "Content-Disposition": `form-data; name="${t}"`
                            }),
                            body: (0, n.A)(e, "utf-8")
                        });
                    } else if (e === undefined || e === null || typeof e !== "object") {
                        throw new Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
                    } else {
                        const r = e.name || "blob";
                        const n = (0, s.N)();
                        n.set("Content-Disposition", `form-data; name="${t}"; filename="${r}"`);
                        n.set("Content-Type", e.type || "application/octet-stream");
                        i.push({
                            headers: n,
                            body: e
                        });
                    }
                }
            }
            t.multipartBody = {
                parts: i
            };
        }
    }),
    30629: (function (e, t, r) {
        r.d(t, {
            ew: ()=>agentPolicy1,
            rQ: ()=>decompressResponsePolicy1,
            e4: ()=>s,
            ur: ()=>i.u,
            jh: ()=>d.j,
            nV: ()=>h.nV,
            rO: ()=>p.r,
            JA: ()=>g.J,
            uD: ()=>g.u,
            Ll: ()=>h.Ll,
            xF: ()=>A.x,
            Ou: ()=>A.O,
            iY: ()=>tlsPolicy1
        });
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/agentPolicy.js */ const n = "agentPolicy";
        function agentPolicy1(e) {
            return {
                name: n,
                sendRequest: async (t, r)=>{
                    if (!t.agent) {
                        t.agent = e;
                    }
                    return r(t);
                }
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/decompressResponsePolicy.js */ const s = "decompressResponsePolicy";
        function decompressResponsePolicy1() {
            return {
                name: s,
                async sendRequest (e, t) {
                    if (e.method !== "HEAD") {
                        e.headers.set("Accept-Encoding", "gzip,deflate");
                    }
                    return t(e);
                }
            };
        }
        var i = r(37005);
        var o = r(13945);
        var a = r(69004);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/exponentialRetryPolicy.js */ const c = "exponentialRetryPolicy";
        function exponentialRetryPolicy(e = {}) {
            return retryPolicy([
                exponentialRetryStrategy({
                    ...e,
                    ignoreSystemErrors: true
                })
            ], {
                maxRetries: e.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
            });
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/systemErrorRetryPolicy.js */ const l = "systemErrorRetryPolicy";
        function systemErrorRetryPolicy(e = {}) {
            return {
                name: l,
                sendRequest: retryPolicy([
                    exponentialRetryStrategy({
                        ...e,
                        ignoreHttpStatusCodes: true
                    })
                ], {
                    maxRetries: e.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
                }).sendRequest
            };
        }
        var u = r(95039);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/throttlingRetryPolicy.js */ const f = "throttlingRetryPolicy";
        function throttlingRetryPolicy(e = {}) {
            return {
                name: f,
                sendRequest: retryPolicy([
                    throttlingRetryStrategy()
                ], {
                    maxRetries: e.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
                }).sendRequest
            };
        }
        var d = r(98977);
        var p = r(78676);
        var g = r(95895);
        var h = r(77794);
        var A = r(78804);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/tlsPolicy.js */ const m = "tlsPolicy";
        function tlsPolicy1(e) {
            return {
                name: m,
                sendRequest: async (t, r)=>{
                    if (!t.tlsSettings) {
                        t.tlsSettings = e;
                    }
                    return r(t);
                }
            };
        }
        var y = r(51425);
    /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/internal.js */ }),
    78676: (function (e, t, r) {
        r.d(t, {
            r: ()=>logPolicy1
        });
        var n = r(47507);
        var s = r(51945);
        const i = "logPolicy";
        function logPolicy1(e = {}) {
            const t = e.logger ?? n.v.info;
            const r = new s.I({
                additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
                additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
            });
            return {
                name: i,
                async sendRequest (e, n) {
                    if (!t.enabled) {
                        return n(e);
                    }
                    t(`Request: ${r.sanitize(e)}`);
                    const s = await n(e);
                    t(`Response status code: ${s.status}`);
                    t(`Headers: ${r.sanitize(s.headers)}`);
                    return s;
                }
            };
        }
    }),
    95895: (function (e, t, r) {
        r.d(t, {
            J: ()=>multipartPolicy1,
            u: ()=>a
        });
        var n = r(3816);
        var s = r(91717);
        var i = r(15410);
        var o = r(2203);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js */ async function* streamAsyncIterator() {
            const e = this.getReader();
            try {
                while(true){
                    const { done: t, value: r } = await e.read();
                    if (t) {
                        return;
                    }
                    yield r;
                }
            } finally{
                e.releaseLock();
            }
        }
        function makeAsyncIterable(e) {
            if (!e[Symbol.asyncIterator]) {
                e[Symbol.asyncIterator] = streamAsyncIterator.bind(e);
            }
            if (!e.values) {
                e.values = streamAsyncIterator.bind(e);
            }
        }
        function ensureNodeStream(e) {
            if (e instanceof ReadableStream) {
                makeAsyncIterable(e);
                return o.Readable.fromWeb(e);
            } else {
                return e;
            }
        }
        function toStream(e) {
            if (e instanceof Uint8Array) {
                return o.Readable.from(Buffer.from(e));
            } else if ((0, s.qf)(e)) {
                return ensureNodeStream(e.stream());
            } else {
                return ensureNodeStream(e);
            }
        }
        async function concat(e) {
            return function() {
                const t = e.map((e)=>typeof e === "function" ? e() : e).map(toStream);
                return o.Readable.from(async function*() {
                    for (const e of t){
                        for await (const t of e){
                            yield t;
                        }
                    }
                }());
            };
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js */ function generateBoundary() {
            return `----AzSDKFormBoundary${(0, i.N)()}`;
        }
        function encodeHeaders(e) {
            let t = "";
            for (const [r, n] of e){
                t += `${r}: ${n}\r\n`;
            }
            return t;
        }
        function getLength(e) {
            if (e instanceof Uint8Array) {
                return e.byteLength;
            } else if ((0, s.qf)(e)) {
                return e.size === -1 ? undefined : e.size;
            } else {
                return undefined;
            }
        }
        function getTotalLength(e) {
            let t = 0;
            for (const r of e){
                const e = getLength(r);
                if (e === undefined) {
                    return undefined;
                } else {
                    t += e;
                }
            }
            return t;
        }
        async function buildRequestBody(e, t, r) {
            const s = [
                (0, n.A)(`--${r}`, "utf-8"),
                ...t.flatMap((e)=>[
                        (0, n.A)("\r\n", "utf-8"),
                        (0, n.A)(encodeHeaders(e.headers), "utf-8"),
                        (0, n.A)("\r\n", "utf-8"),
                        e.body,
                        (0, n.A)(`\r\n--${r}`, "utf-8")
                    ]),
                (0, n.A)("--\r\n\r\n", "utf-8")
            ];
            const i = getTotalLength(s);
            if (i) {
                e.headers.set("Content-Length", i);
            }
            e.body = await concat(s);
        }
        const a = "multipartPolicy";
        const c = 70;
        const l = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
        function assertValidBoundary(e) {
            if (e.length > c) {
                throw new Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
            }
            if (Array.from(e).some((e)=>!l.has(e))) {
                throw new Error(`Multipart boundary "${e}" contains invalid characters`);
            }
        }
        function multipartPolicy1() {
            return {
                name: a,
                async sendRequest (e, t) {
                    if (!e.multipartBody) {
                        return t(e);
                    }
                    if (e.body) {
                        throw new Error("multipartBody and regular body cannot be set at the same time");
                    }
                    let r = e.multipartBody.boundary;
                    const n = e.headers.get("Content-Type") ?? "multipart/mixed";
                    const s = n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
                    if (!s) {
                        throw new Error(`Got multipart request body, but content-type header was not multipart: ${n}`);
                    }
                    const [, i, o] = s;
                    if (o && r && o !== r) {
                        throw new Error(`Multipart boundary was specified as ${o} in the header, but got ${r} in the request body`);
                    }
                    r ??= o;
                    if (r) {
                        assertValidBoundary(r);
                    } else {
                        r = generateBoundary();
                    }
                    e.headers.set("Content-Type", `${i}; boundary=${r}`);
                    await buildRequestBody(e, e.multipartBody.parts, r);
                    e.multipartBody = undefined;
                    return t(e);
                }
            };
        }
    }),
    77794: (function (e, t, r) {
        r.d(t, {
            Ll: ()=>proxyPolicy1,
            nV: ()=>getDefaultProxySettings
        });
        var n = r(3669);
        var s = r(81970);
        var i = r(47507);
        const o = "HTTPS_PROXY";
        const a = "HTTP_PROXY";
        const c = "ALL_PROXY";
        const l = "NO_PROXY";
        const u = "proxyPolicy";
        const f = [];
        let d = false;
        const p = new Map();
        function getEnvironmentValue(e) {
            if (process.env[e]) {
                return process.env[e];
            } else if (process.env[e.toLowerCase()]) {
                return process.env[e.toLowerCase()];
            }
            return undefined;
        }
        function loadEnvironmentProxyValue() {
            if (!process) {
                return undefined;
            }
            const e = getEnvironmentValue(o);
            const t = getEnvironmentValue(c);
            const r = getEnvironmentValue(a);
            return e || t || r;
        }
        function isBypassed(e, t, r) {
            if (t.length === 0) {
                return false;
            }
            const n = new URL(e).hostname;
            if (r?.has(n)) {
                return r.get(n);
            }
            let s = false;
            for (const e of t){
                if (e[0] === ".") {
                    if (n.endsWith(e)) {
                        s = true;
                    } else {
                        if (n.length === e.length - 1 && n === e.slice(1)) {
                            s = true;
                        }
                    }
                } else {
                    if (n === e) {
                        s = true;
                    }
                }
            }
            r?.set(n, s);
            return s;
        }
        function loadNoProxy() {
            const e = getEnvironmentValue(l);
            d = true;
            if (e) {
                return e.split(",").map((e)=>e.trim()).filter((e)=>e.length);
            }
            return [];
        }
        function getDefaultProxySettings(e) {
            if (!e) {
                e = loadEnvironmentProxyValue();
                if (!e) {
                    return undefined;
                }
            }
            const t = new URL(e);
            const r = t.protocol ? t.protocol + "//" : "";
            return {
                host: r + t.hostname,
                port: Number.parseInt(t.port || "80"),
                username: t.username,
                password: t.password
            };
        }
        function getDefaultProxySettingsInternal() {
            const e = loadEnvironmentProxyValue();
            return e ? new URL(e) : undefined;
        }
        function getUrlFromProxySettings(e) {
            let t;
            try {
                t = new URL(e.host);
            } catch  {
                throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
            }
            t.port = String(e.port);
            if (e.username) {
                t.username = e.username;
            }
            if (e.password) {
                t.password = e.password;
            }
            return t;
        }
        function setProxyAgentOnRequest(e, t, r) {
            if (e.agent) {
                return;
            }
            const o = new URL(e.url);
            const a = o.protocol !== "https:";
            if (e.tlsSettings) {
                i.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
            }
            if (a) {
                if (!t.httpProxyAgent) {
                    t.httpProxyAgent = new s.HttpProxyAgent(r);
                }
                e.agent = t.httpProxyAgent;
            } else {
                if (!t.httpsProxyAgent) {
                    t.httpsProxyAgent = new n.HttpsProxyAgent(r);
                }
                e.agent = t.httpsProxyAgent;
            }
        }
        function proxyPolicy1(e, t) {
            if (!d) {
                f.push(...loadNoProxy());
            }
            const r = e ? getUrlFromProxySettings(e) : getDefaultProxySettingsInternal();
            const n = {};
            return {
                name: u,
                async sendRequest (e, s) {
                    if (!e.proxySettings && r && !isBypassed(e.url, t?.customNoProxyList ?? f, t?.customNoProxyList ? undefined : p)) {
                        setProxyAgentOnRequest(e, n, r);
                    } else if (e.proxySettings) {
                        setProxyAgentOnRequest(e, n, getUrlFromProxySettings(e.proxySettings));
                    }
                    return s(e);
                }
            };
        }
    }),
    78804: (function (e, t, r) {
        r.d(t, {
            O: ()=>s,
            x: ()=>redirectPolicy1
        });
        var n = r(47507);
        const s = "redirectPolicy";
        const i = [
            "GET",
            "HEAD"
        ];
        function redirectPolicy1(e = {}) {
            const { maxRetries: t = 20, allowCrossOriginRedirects: r = false } = e;
            return {
                name: s,
                async sendRequest (e, n) {
                    const s = await n(e);
                    return handleRedirect(n, s, t, r);
                }
            };
        }
        async function handleRedirect(e, t, r, s, o = 0) {
            const { request: a, status: c, headers: l } = t;
            const u = l.get("location");
            if (u && (c === 300 || c === 301 && i.includes(a.method) || c === 302 && i.includes(a.method) || c === 303 && a.method === "POST" || c === 307) && o < r) {
                const i = new URL(u, a.url);
                if (!s) {
                    const e = new URL(a.url);
                    if (i.origin !== e.origin) {
                        n.v.verbose(`Skipping cross-origin redirect from ${e.origin} to ${i.origin}.`);
                        return t;
                    }
                }
                a.url = i.toString();
                if (c === 303) {
                    a.method = "GET";
                    a.headers.delete("Content-Length");
                    delete a.body;
                }
                a.headers.delete("Authorization");
                const l = await e(a);
                return handleRedirect(e, l, r, s, o + 1);
            }
            return t;
        }
    }),
    69004: (function (e, t, r) {
        r.d(t, {
            J: ()=>retryPolicy1
        });
        var n = r(45607);
        var s = r(35571);
        var i = r(95151);
        var o = r(3482);
        var a = r(24084);
        const c = (0, o.KV)("ts-http-runtime retryPolicy");
        const l = "retryPolicy";
        function retryPolicy1(e, t = {
            maxRetries: a.o
        }) {
            const r = t.logger || c;
            return {
                name: l,
                async sendRequest (o, c) {
                    let l;
                    let u;
                    let f = -1;
                    e: while(true){
                        f += 1;
                        l = undefined;
                        u = undefined;
                        try {
                            r.info(`Retry ${f}: Attempting to send request`, o.requestId);
                            l = await c(o);
                            r.info(`Retry ${f}: Received a response from request`, o.requestId);
                        } catch (e) {
                            r.error(`Retry ${f}: Received an error from request`, o.requestId);
                            if (!(0, s.T)(e)) {
                                throw e;
                            }
                            u = e;
                            l = e.response;
                        }
                        if (o.abortSignal?.aborted) {
                            r.error(`Retry ${f}: Request aborted.`);
                            const e = new i.l();
                            throw e;
                        }
                        if (f >= (t.maxRetries ?? a.o)) {
                            r.info(`Retry ${f}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
                            if (u) {
                                throw u;
                            } else if (l) {
                                return l;
                            } else {
                                throw new Error("Maximum retries reached with no response or error to throw");
                            }
                        }
                        r.info(`Retry ${f}: Processing ${e.length} retry strategies.`);
                        t: for (const t of e){
                            const e = t.logger || r;
                            e.info(`Retry ${f}: Processing retry strategy ${t.name}.`);
                            const s = t.retry({
                                retryCount: f,
                                response: l,
                                responseError: u
                            });
                            if (s.skipStrategy) {
                                e.info(`Retry ${f}: Skipped.`);
                                continue t;
                            }
                            const { errorToThrow: i, retryAfterInMs: a, redirectTo: c } = s;
                            if (i) {
                                e.error(`Retry ${f}: Retry strategy ${t.name} throws error:`, i);
                                throw i;
                            }
                            if (a || a === 0) {
                                e.info(`Retry ${f}: Retry strategy ${t.name} retries after ${a}`);
                                await (0, n.c)(a, undefined, {
                                    abortSignal: o.abortSignal
                                });
                                continue e;
                            }
                            if (c) {
                                e.info(`Retry ${f}: Retry strategy ${t.name} redirects to ${c}`);
                                o.url = c;
                                continue e;
                            }
                        }
                        if (u) {
                            r.info(`None of the retry strategies could work with the received error. Throwing it.`);
                            throw u;
                        }
                        if (l) {
                            r.info(`None of the retry strategies could work with the received response. Returning it.`);
                            return l;
                        }
                    }
                }
            };
        }
    }),
    51425: (function (e, t, r) {
        var n = r(48161);
        var s = r(1708);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js */ function getHeaderName() {
            return "User-Agent";
        }
        async function userAgentPlatform_setPlatformSpecificData(e) {
            if (process && process.versions) {
                const t = `${os.type()} ${os.release()}; ${os.arch()}`;
                if (process.versions.bun) {
                    e.set("Bun", `${process.versions.bun} (${t})`);
                } else if (process.versions.deno) {
                    e.set("Deno", `${process.versions.deno} (${t})`);
                } else if (process.versions.node) {
                    e.set("Node", `${process.versions.node} (${t})`);
                }
            }
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgent.js */ function getUserAgentString(e) {
            const t = [];
            for (const [r, n] of e){
                const e = n ? `${r}/${n}` : r;
                t.push(e);
            }
            return t.join(" ");
        }
        function getUserAgentHeaderName() {
            return getHeaderName();
        }
        async function userAgent_getUserAgentValue(e) {
            const t = new Map();
            t.set("ts-http-runtime", SDK_VERSION);
            await setPlatformSpecificData(t);
            const r = getUserAgentString(t);
            const n = e ? `${e} ${r}` : r;
            return n;
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js */ const i = getUserAgentHeaderName();
        const o = "userAgentPolicy";
        function userAgentPolicy1(e = {}) {
            const t = getUserAgentValue(e.userAgentPrefix);
            return {
                name: o,
                async sendRequest (e, r) {
                    if (!e.headers.has(i)) {
                        e.headers.set(i, await t);
                    }
                    return r(e);
                }
            };
        }
    }),
    35571: (function (e, t, r) {
        r.d(t, {
            p: ()=>RestError1,
            T: ()=>isRestError1
        });
        var n = r(34820);
        var s = r(57975);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js */ const i = s.inspect.custom;
        var o = r(51945);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/restError.js */ const a = new o.I();
        let RestError1 = class RestError1 extends Error {
            static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
            static PARSE_ERROR = "PARSE_ERROR";
            code;
            statusCode;
            request;
            response;
            details;
            constructor(e, t = {}){
                super(e);
                this.name = "RestError";
                this.code = t.code;
                this.statusCode = t.statusCode;
                Object.defineProperty(this, "request", {
                    value: t.request,
                    enumerable: false
                });
                Object.defineProperty(this, "response", {
                    value: t.response,
                    enumerable: false
                });
                const r = this.request?.agent ? {
                    maxFreeSockets: this.request.agent.maxFreeSockets,
                    maxSockets: this.request.agent.maxSockets
                } : undefined;
                Object.defineProperty(this, i, {
                    value: ()=>{
                        return `RestError: ${this.message} \n ${a.sanitize({
                            ...this,
                            request: {
                                ...this.request,
                                agent: r
                            },
                            response: this.response
                        })}`;
                    },
                    enumerable: false
                });
                Object.setPrototypeOf(this, RestError1.prototype);
            }
        };
        function isRestError1(e) {
            if (e instanceof RestError1) {
                return true;
            }
            return (0, n.b)(e) && e.name === "RestError";
        }
    }),
    13945: (function (e, t, r) {
        r.d(t, {
            xB: ()=>exponentialRetryStrategy1
        });
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js */ function getRandomIntegerInclusive1(e, t) {
            e = Math.ceil(e);
            t = Math.floor(t);
            const r = Math.floor(Math.random() * (t - e + 1));
            return r + e;
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js */ function calculateRetryDelay(e, t) {
            const r = t.retryDelayInMs * Math.pow(2, e);
            const n = Math.min(t.maxRetryDelayInMs, r);
            const s = n / 2 + getRandomIntegerInclusive1(0, n / 2);
            return {
                retryAfterInMs: s
            };
        }
        var n = r(95039);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/retryStrategies/exponentialRetryStrategy.js */ const s = 1000;
        const i = 1000 * 64;
        function exponentialRetryStrategy1(e = {}) {
            const t = e.retryDelayInMs ?? s;
            const r = e.maxRetryDelayInMs ?? i;
            return {
                name: "exponentialRetryStrategy",
                retry ({ retryCount: s, response: i, responseError: o }) {
                    const a = isSystemError(o);
                    const c = a && e.ignoreSystemErrors;
                    const l = isExponentialRetryResponse(i);
                    const u = l && e.ignoreHttpStatusCodes;
                    const f = i && ((0, n.$)(i) || !l);
                    if (f || u || c) {
                        return {
                            skipStrategy: true
                        };
                    }
                    if (o && !a && !l) {
                        return {
                            errorToThrow: o
                        };
                    }
                    return calculateRetryDelay(s, {
                        retryDelayInMs: t,
                        maxRetryDelayInMs: r
                    });
                }
            };
        }
        function isExponentialRetryResponse(e) {
            return Boolean(e && e.status !== undefined && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
        }
        function isSystemError(e) {
            if (!e) {
                return false;
            }
            return e.code === "ETIMEDOUT" || e.code === "ESOCKETTIMEDOUT" || e.code === "ECONNREFUSED" || e.code === "ECONNRESET" || e.code === "ENOENT" || e.code === "ENOTFOUND";
        }
    }),
    95039: (function (e, t, r) {
        r.d(t, {
            $: ()=>isThrottlingRetryResponse,
            P: ()=>throttlingRetryStrategy1
        });
        var n = r(45607);
        const s = "Retry-After";
        const i = [
            "retry-after-ms",
            "x-ms-retry-after-ms",
            s
        ];
        function getRetryAfterInMs(e) {
            if (!(e && [
                429,
                503
            ].includes(e.status))) return undefined;
            try {
                for (const t of i){
                    const r = (0, n.H)(e, t);
                    if (r === 0 || r) {
                        const e = t === s ? 1000 : 1;
                        return r * e;
                    }
                }
                const t = e.headers.get(s);
                if (!t) return;
                const r = Date.parse(t);
                const o = r - Date.now();
                return Number.isFinite(o) ? Math.max(0, o) : undefined;
            } catch  {
                return undefined;
            }
        }
        function isThrottlingRetryResponse(e) {
            return Number.isFinite(getRetryAfterInMs(e));
        }
        function throttlingRetryStrategy1() {
            return {
                name: "throttlingRetryStrategy",
                retry ({ response: e }) {
                    const t = getRetryAfterInMs(e);
                    if (!Number.isFinite(t)) {
                        return {
                            skipStrategy: true
                        };
                    }
                    return {
                        retryAfterInMs: t
                    };
                }
            };
        }
    }),
    3816: (function (e, t, r) {
        r.d(t, {
            A: ()=>stringToUint8Array1,
            S: ()=>uint8ArrayToString1
        });
        function uint8ArrayToString1(e, t) {
            return Buffer.from(e).toString(t);
        }
        function stringToUint8Array1(e, t) {
            return Buffer.from(e, t);
        }
    }),
    34820: (function (e, t, r) {
        r.d(t, {
            b: ()=>isError
        });
        var n = r(8011);
        function isError(e) {
            if ((0, n.G)(e)) {
                const t = typeof e.name === "string";
                const r = typeof e.message === "string";
                return t && r;
            }
            return false;
        }
    }),
    45607: (function (e, t, r) {
        r.d(t, {
            H: ()=>parseHeaderValueAsNumber,
            c: ()=>delay1
        });
        var n = r(95151);
        const s = "The operation was aborted.";
        function delay1(e, t, r) {
            return new Promise((i, o)=>{
                let a = undefined;
                let c = undefined;
                const rejectOnAbort = ()=>{
                    return o(new n.l(r?.abortErrorMsg ? r?.abortErrorMsg : s));
                };
                const removeListeners = ()=>{
                    if (r?.abortSignal && c) {
                        r.abortSignal.removeEventListener("abort", c);
                    }
                };
                c = ()=>{
                    if (a) {
                        clearTimeout(a);
                    }
                    removeListeners();
                    return rejectOnAbort();
                };
                if (r?.abortSignal && r.abortSignal.aborted) {
                    return rejectOnAbort();
                }
                a = setTimeout(()=>{
                    removeListeners();
                    i(t);
                }, e);
                if (r?.abortSignal) {
                    r.abortSignal.addEventListener("abort", c);
                }
            });
        }
        function parseHeaderValueAsNumber(e, t) {
            const r = e.headers.get(t);
            if (!r) return;
            const n = Number(r);
            if (Number.isNaN(n)) return;
            return n;
        }
    }),
    1834: (function (e, t, r) {
        r.d(t, {
            If: ()=>c.I,
            Bd: ()=>o.Bd,
            Qg: ()=>o.Qg,
            N6: ()=>o.N6,
            bJ: ()=>n.b,
            qx: ()=>o.qx,
            tX: ()=>o.tX,
            lV: ()=>o.lV,
            p7: ()=>o.p7,
            N4: ()=>i.N,
            Al: ()=>a.A,
            SW: ()=>a.S
        });
        var n = r(34820);
        var s = r(77598);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/sha256.js */ async function computeSha256Hmac(e, t, r) {
            const n = Buffer.from(e, "base64");
            return createHmac("sha256", n).update(t).digest(r);
        }
        async function computeSha256Hash(e, t) {
            return createHash("sha256").update(e).digest(t);
        }
        var i = r(15410);
        var o = r(27970);
        var a = r(3816);
        var c = r(51945);
    /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/internal.js */ }),
    8011: (function (e, t, r) {
        r.d(t, {
            G: ()=>isObject
        });
        function isObject(e) {
            return typeof e === "object" && e !== null && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
        }
    }),
    51945: (function (e, t, r) {
        r.d(t, {
            I: ()=>Sanitizer
        });
        var n = r(8011);
        const s = "REDACTED";
        const i = [
            "x-ms-client-request-id",
            "x-ms-return-client-request-id",
            "x-ms-useragent",
            "x-ms-correlation-request-id",
            "x-ms-request-id",
            "client-request-id",
            "ms-cv",
            "return-client-request-id",
            "traceparent",
            "Access-Control-Allow-Credentials",
            "Access-Control-Allow-Headers",
            "Access-Control-Allow-Methods",
            "Access-Control-Allow-Origin",
            "Access-Control-Expose-Headers",
            "Access-Control-Max-Age",
            "Access-Control-Request-Headers",
            "Access-Control-Request-Method",
            "Origin",
            "Accept",
            "Accept-Encoding",
            "Cache-Control",
            "Connection",
            "Content-Length",
            "Content-Type",
            "Date",
            "ETag",
            "Expires",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Unmodified-Since",
            "Last-Modified",
            "Pragma",
            "Request-Id",
            "Retry-After",
            "Server",
            "Transfer-Encoding",
            "User-Agent",
            "WWW-Authenticate"
        ];
        const o = [
            "api-version"
        ];
        let Sanitizer = class Sanitizer {
            allowedHeaderNames;
            allowedQueryParameters;
            constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}){
                e = i.concat(e);
                t = o.concat(t);
                this.allowedHeaderNames = new Set(e.map((e)=>e.toLowerCase()));
                this.allowedQueryParameters = new Set(t.map((e)=>e.toLowerCase()));
            }
            sanitize(e) {
                const t = new Set();
                return JSON.stringify(e, (e, r)=>{
                    if (r instanceof Error) {
                        return {
                            ...r,
                            name: r.name,
                            message: r.message
                        };
                    }
                    if (e === "headers" && (0, n.G)(r)) {
                        return this.sanitizeHeaders(r);
                    } else if (e === "url" && typeof r === "string") {
                        return this.sanitizeUrl(r);
                    } else if (e === "query" && (0, n.G)(r)) {
                        return this.sanitizeQuery(r);
                    } else if (e === "body") {
                        return undefined;
                    } else if (e === "response") {
                        return undefined;
                    } else if (e === "operationSpec") {
                        return undefined;
                    } else if (Array.isArray(r) || (0, n.G)(r)) {
                        if (t.has(r)) {
                            return "[Circular]";
                        }
                        t.add(r);
                    }
                    return r;
                }, 2);
            }
            sanitizeUrl(e) {
                if (typeof e !== "string" || e === null || e === "") {
                    return e;
                }
                const t = new URL(e);
                if (!t.search) {
                    return e;
                }
                for (const [e] of t.searchParams){
                    if (!this.allowedQueryParameters.has(e.toLowerCase())) {
                        t.searchParams.set(e, s);
                    }
                }
                return t.toString();
            }
            sanitizeHeaders(e) {
                const t = {};
                for (const r of Object.keys(e)){
                    if (this.allowedHeaderNames.has(r.toLowerCase())) {
                        t[r] = e[r];
                    } else {
                        t[r] = s;
                    }
                }
                return t;
            }
            sanitizeQuery(e) {
                if (typeof e !== "object" || e === null) {
                    return e;
                }
                const t = {};
                for (const r of Object.keys(e)){
                    if (this.allowedQueryParameters.has(r.toLowerCase())) {
                        t[r] = e[r];
                    } else {
                        t[r] = s;
                    }
                }
                return t;
            }
        };
    }),
    91717: (function (e, t, r) {
        r.d(t, {
            qf: ()=>isBlob1
        });
        var n = r(2203);
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards-node.js */ function typeGuards_node_isNodeReadableStream(e) {
            return e instanceof Readable;
        }
        function typeGuards_node_isWebReadableStream(e) {
            return e instanceof ReadableStream;
        }
        /*! ./node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js */ function isBinaryBody1(e) {
            return e !== undefined && (e instanceof Uint8Array || isReadableStream1(e) || typeof e === "function" || e instanceof Blob);
        }
        function isReadableStream1(e) {
            return isNodeReadableStream(e) || isWebReadableStream(e);
        }
        function isBlob1(e) {
            return e instanceof Blob;
        }
    }),
    15410: (function (e, t, r) {
        r.d(t, {
            N: ()=>randomUUID
        });
        function randomUUID() {
            return crypto.randomUUID();
        }
    })
};
