# A PostgreSQL of the tests' own: fresh, on loopback, on a free port, gone afterwards. Sourced, not run.

postgres_home=

as_postgres() { # the server refuses to run as root
  if [ "$(id -u)" = 0 ]; then
    runuser -u "$(id -un postgres 2>/dev/null || echo nobody)" -- "$@"
  else
    "$@"
  fi
}

free_port() {
  local port
  while port=$((20000 + RANDOM)); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

start_postgres() {
  local bin port
  bin=$(postgres_bin)
  port=$(free_port)
  postgres_home=$(mktemp -d)
  [ "$(id -u)" != 0 ] || chown "$(id -un postgres 2>/dev/null || echo nobody)" "$postgres_home"
  chmod 700 "$postgres_home"
  (cd "$postgres_home" && as_postgres "$bin/initdb" -D "$postgres_home/cluster" -U kith -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null)
  # What it holds may be lost: durability is tested elsewhere, here it would only cost time.
  (cd "$postgres_home" && as_postgres "$bin/pg_ctl" -D "$postgres_home/cluster" -w -l "$postgres_home/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_home -c fsync=off -c max_connections=200" start >/dev/null)
  export KITH_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=kith;Database=postgres"
}

stop_postgres() {
  [ -n "$postgres_home" ] || return 0
  (cd / && as_postgres "$(postgres_bin)/pg_ctl" -D "$postgres_home/cluster" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$postgres_home"
}
