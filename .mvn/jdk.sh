# Finds a JDK that is new enough; sourced by ./mvnw, ./run and src/bench/run. Needs a POSIX shell with `set -eu`.

JDK=25

say() {
    echo "$(basename "$0"): $*" >&2
}

fail() {
    say "$*"
    exit 1
}

# Sets HOME where a container or a service manager has not, to the folder that the system knows.
find_home() {
    [ -z "${HOME:-}" ] || return 0
    HOME=$(eval echo "~$(id -un)")
    [ -d "$HOME" ] || fail "HOME is not set, and $(id -un) has no home folder: set HOME to a folder that can be written."
    export HOME
}

is_new_enough_jdk() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${major:-0}" -ge "$JDK" ]
}

# The home of the java on PATH, which may be a link or a shim; empty if there is none.
home_of_java_on_path() {
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Sets JAVA_HOME, or ends with a sentence that says what to install.
find_jdk() {
    find_home
    is_new_enough_jdk "${JAVA_HOME:-}" && return
    for home in "$(home_of_java_on_path)" \
        /usr/lib/jvm/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* \
        /opt/*; do
        if is_new_enough_jdk "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done
    fail "no JDK $JDK or newer was found in JAVA_HOME, on PATH or in the usual folders:" \
        "install one, for example from https://adoptium.net, and set JAVA_HOME to its folder."
}
