# What the tests need besides the .NET SDK and Node. Sourced, not run.
# A bare Debian is given it (as root); elsewhere the part that lacks it is named and skipped, and under CI=true that fails.

skipped=()

install() { # install PACKAGE...
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  case " $* " in *" postgresql "*) want_no_cluster /etc/postgresql-common/createcluster.conf ;; esac
  export DEBIAN_FRONTEND=noninteractive
  { apt-get -qq update && apt-get -qq install -y --no-install-recommends -o Dpkg::Options::=--force-confold "$@"; } </dev/null >&2
}

want_no_cluster() { # of the server's own: tests start one of theirs
  [ -e "$1" ] || { mkdir -p "${1%/*}" && echo "create_main_cluster = false" >"$1"; }
}

chromium() { type -P chromium || type -P chromium-browser || type -P google-chrome; } # not `command -v`: it would find this function
tracer() { type -P strace; }

postgres_bin() { # the newest server installed
  local found
  found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
  [ -n "$found" ] || found=$(dirname "$(command -v initdb)" 2>/dev/null) && [ -x "$found/initdb" ] && echo "$found"
}

need() { # need WHAT CHECK PACKAGE...
  local what=$1 check=$2
  shift 2
  "$check" >/dev/null && return
  echo "$what is not installed; asking Debian for $*." >&2
  install "$@" && "$check" >/dev/null && return
  skipped+=("$what")
  return 1
}

name_skipped() {
  [ ${#skipped[@]} = 0 ] && return
  echo "Skipped for want of: ${skipped[*]}." >&2
  [ "${CI:-}" != true ]
}
