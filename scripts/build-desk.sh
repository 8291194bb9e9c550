# Sourced after bootstrap.sh: builds the desk into dist/desk when it is missing or older than its sources.
# Built beside and moved into place, so that a server never reads half a build.

DESK=$ROOT/dist/desk

desk_is_fresh() {
  [ -f "$DESK/index.html" ] || return 1
  for source in src/faces/desk src/faces/contract src/model src/tools vite.config.ts package-lock.json; do
    [ ! -e "$ROOT/$source" ] || [ -z "$(find "$ROOT/$source" -newer "$DESK/index.html" -print | head -n 1)" ] || return 1
  done
}

build_desk() {
  # Whoever may not write here takes the desk that is there.
  if [ -f "$DESK/index.html" ] && [ ! -w "$ROOT/dist" ]; then return; fi
  take_lock
  if ! desk_is_fresh; then
    say "building the desk (a few seconds, only when it changed)"
    started=$(date +%s)
    next=$ROOT/dist/desk-$$
    # The time of the newest source read, not of the last file written: an edit made while building is seen next time.
    mkdir -p "$ROOT/dist"
    rm -rf "$ROOT"/dist/desk-*
    : >"$LOCK/started"
    (cd "$ROOT" && "$NODE" node_modules/vite/bin/vite.js build --outDir "$next" --emptyOutDir --logLevel warn </dev/null >&2) || {
      rm -rf "$next"
      fail "the desk could not be built (see above)" 70
    }
    touch -r "$LOCK/started" "$next/index.html"
    rm -rf "$DESK"
    mv "$next" "$DESK"
    say "built the desk in $(($(date +%s) - started)) s"
  fi
  drop_lock
}

[ ! -f "$ROOT/src/faces/desk/index.html" ] || desk_is_fresh || build_desk
