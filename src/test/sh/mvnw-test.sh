#!/bin/sh
# Tests ./mvnw without a network, on made-up JDKs and a made-up Maven distribution: sh src/test/sh/mvnw-test.sh [shell]
set -eu

project=$(cd "$(dirname "$0")/../../.." && pwd)
shell=$(command -v "${1:-sh}")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0

# ---- The made-up world: every test gets a new one, in folders with a space in their names ---------------------------

new_world() {
    world="$scratch/$1 world"
    home="$world/home"
    tools="$world/tools"
    maven=apache-maven-9.9.9
    mkdir -p "$world/project/.mvn/wrapper" "$home" "$tools" "$world/jvm"
    cp "$project/mvnw" "$world/project/mvnw"
    # The copy looks for JDKs in the made-up folder only.
    sed "s#/usr/lib/jvm/#\"$world\"/jvm/#; /^ *\/Library/d; /^ *\/opt\/homebrew/d; s#/opt/\*#\"$world\"/none/*#" \
        "$project/.mvn/jdk.sh" >"$world/project/.mvn/jdk.sh"
    for tool in awk basename cat chmod cp cut dirname grep head id ls mkdir mktemp mv rm sed sh sha512sum shasum; do
        path=$(command -v $tool) && ln -s "$path" "$tools/$tool"
    done
    new_distribution good
    {
        echo distributionVersion=9.9.9
        echo distributionUrl=https://archive.example/$maven-bin.zip
        echo "distributionSha512Sum=$(sum_of "$world/good.zip")"
    } >"$world/project/.mvn/wrapper/maven-wrapper.properties"
    tool mvn 'exit 1'
    tool curl 'exit 1'
}

# A zip whose bin/mvn says what it was started with. $1: name of the zip, and what its mvn calls itself.
new_distribution() {
    mkdir -p "$world/$1/$maven/bin"
    printf '#!/bin/sh\nprintf "%%s|" "%s" "$JAVA_HOME" "$@"\n' "$1" >"$world/$1/$maven/bin/mvn"
    (cd "$world/$1" && jar cMf "../$1.zip" $maven)
}

sum_of() {
    if command -v sha512sum >/dev/null; then sha512sum <"$1"; else shasum -a 512 <"$1"; fi | cut -d ' ' -f 1
}

# A program on PATH that notes its call in calls.
tool() {
    rm -f "$tools/$1"
    printf '#!/bin/sh\necho "%s $*" >>"%s/calls"\n%s\n' "$1" "$world" "$2" >"$tools/$1"
    chmod +x "$tools/$1"
}

mvn_brings() {
    tool mvn 'for a; do case $a in -DoutputDirectory=*) folder=${a#*=} ;; esac; done
        mkdir "$folder" && cp '"'$world/$1.zip'"' "$folder/'$maven'-bin.zip"'
}

curl_brings() {
    tool curl 'while [ "$1" != --output ]; do shift; done; cp '"'$world/$1.zip'"' "$2"'
}

jdk() { # home, version
    mkdir -p "$1/bin"
    echo "JAVA_VERSION=\"$2\"" >"$1/release"
    : >"$1/bin/javac"
    chmod +x "$1/bin/javac"
    ln -s "$(command -v jar)" "$1/bin/jar"
}

put_into_local_repository() {
    mkdir -p "$home/.m2/repository/org/apache/maven/apache-maven/9.9.9"
    cp "$world/$1.zip" "$home/.m2/repository/org/apache/maven/apache-maven/9.9.9/$maven-bin.zip"
}

# Leaves out, err and status. Only the made-up tools are on PATH.
run() {
    status=0
    out=$(cd "$world" && env -i ${home:+"HOME=$home"} ${user_home:+"MAVEN_USER_HOME=$user_home"} PATH="$tools" ${java_home:+"JAVA_HOME=$java_home"} \
        "$shell" project/mvnw "$@" 2>"$world/err") || status=$?
    err=$(cat "$world/err")
}

calls() {
    cat "$world/calls" 2>/dev/null || true
}

# ---- What a test says ------------------------------------------------------------------------------------------------

expect() { # what, a text, a shell pattern that it must match
    case $2 in
    $3) ;;
    *)
        echo "  $what: expected $1 to be like <$3>, but it is <$2>"
        broken=yes
        ;;
    esac
}

check() { # a function's name
    what=$1
    broken=
    java_home=
    user_home=
    new_world "$1"
    "$1"
    if [ -z "$broken" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
}

# ---- The tests -------------------------------------------------------------------------------------------------------

passesArgumentsOn() {
    jdk "$world/jvm/25" 25.0.3
    put_into_local_repository good
    run verify '-Dx=a b' ''
    expect status "$status" 0
    expect output "$out" "good|$world/jvm/25|verify|-Dx=a b||"
}

startsTheUnpackedMavenWithoutAskingAnyone() {
    jdk "$world/jvm/25" 25.0.3
    put_into_local_repository good
    run -v
    rm -r "$home/.m2/repository"
    run -v
    expect status "$status" 0
    expect output "$out" 'good|*|-v|'
    expect stderr "$err" ''
    expect calls "$(calls)" ''
}

letsAnInstalledMavenBringTheDistribution() {
    jdk "$world/jvm/25" 25.0.3
    mvn_brings good
    run -v
    expect output "$out" 'good|*'
    expect calls "$(calls)" 'mvn *-Dartifact=org.apache.maven:apache-maven:9.9.9:zip:bin *'
}

downloadsFromTheArchiveWhenNobodyElseHasIt() {
    jdk "$world/jvm/25" 25.0.3
    curl_brings good
    run -v
    expect output "$out" 'good|*'
    expect calls "$(calls)" "mvn *curl *https://archive.example/$maven-bin.zip*"
}

downloadsWithWgetWhereThereIsNoCurl() {
    jdk "$world/jvm/25" 25.0.3
    rm "$tools/curl"
    tool wget 'while [ "$1" != -O ]; do shift; done; cp '"'$world/good.zip'"' "$2"'
    run -v
    expect output "$out" 'good|*'
}

refusesAWrongChecksum() {
    jdk "$world/jvm/25" 25.0.3
    new_distribution evil
    put_into_local_repository evil
    mvn_brings evil
    curl_brings evil
    run -v
    expect status "$status" 1
    expect output "$out" ''
    expect stderr "$err" '*refused*from_local_repository*refused*from_installed_maven*refused*from_apache_archive*cannot get*'
    expect 'what is left' "$(ls "$home/.m2/wrapper/dists/$maven")" ''
}

passesOverABrokenZipInTheLocalRepository() {
    jdk "$world/jvm/25" 25.0.3
    mkdir -p "$home/.m2/repository/org/apache/maven/apache-maven/9.9.9"
    head -c 100 "$world/good.zip" >"$home/.m2/repository/org/apache/maven/apache-maven/9.9.9/$maven-bin.zip"
    curl_brings good
    run -v
    expect status "$status" 0
    expect output "$out" 'good|*'
}

saysWhatToDoWithoutANetwork() {
    jdk "$world/jvm/25" 25.0.3
    tool mvn 'echo "[ERROR] no such host"; exit 1'
    run -v
    expect status "$status" 1
    expect stderr "$err" '*no such host*cannot get Maven 9.9.9: connect to a network, or bring https://*'
}

survivesARunKilledHalfWay() {
    jdk "$world/jvm/25" 25.0.3
    put_into_local_repository good
    rm "$world/jvm/25/bin/jar"
    printf '#!/bin/sh\n%s xf maven.zip\nkill -9 $PPID\n' "$(command -v jar)" >"$world/jvm/25/bin/jar"
    chmod +x "$world/jvm/25/bin/jar"
    { run -v; } 2>/dev/null
    rm "$world/jvm/25/bin/jar"
    ln -s "$(command -v jar)" "$world/jvm/25/bin/jar"
    run -v
    expect status "$status" 0
    expect output "$out" 'good|*'
}

survivesAnotherRunAtTheSameTime() {
    jdk "$world/jvm/25" 25.0.3
    put_into_local_repository good
    for n in 1 2 3 4; do
        env -i HOME="$home" PATH="$tools" "$shell" "$world/project/mvnw" $n >"$world/out$n" 2>/dev/null &
    done
    wait
    expect outputs "$(cat "$world"/out[1-4])" 'good|*|1|good|*|2|good|*|3|good|*|4|'
    expect 'what is left' "$(ls "$home/.m2/wrapper/dists/$maven"/*)" bin
}

takesAJavaHomeThatIsNewEnough() {
    jdk "$world/jvm/25" 25.0.3
    jdk "$world/my jdk" 26-ea
    put_into_local_repository good
    java_home="$world/my jdk"
    run -v
    expect output "$out" "good|$world/my jdk|*"
}

passesOverAJavaHomeThatIsTooOld() {
    jdk "$world/jvm/a-17" 17.0.15
    jdk "$world/jvm/b-8" 1.8.0_392
    jdk "$world/jvm/c-25" 25
    put_into_local_repository good
    java_home="$world/jvm/a-17"
    run -v
    expect output "$out" "good|$world/jvm/c-25|*"
}

passesOverARuntimeWithoutCompiler() {
    jdk "$world/jvm/a-25" 25
    jdk "$world/jvm/b-25" 25
    rm "$world/jvm/a-25/bin/javac"
    put_into_local_repository good
    run -v
    expect output "$out" "good|$world/jvm/b-25|*"
}

takesTheJdkOfTheJavaOnPath() {
    jdk "$world/elsewhere" 25
    put_into_local_repository good
    tool java "echo '    java.home = $world/elsewhere' >&2"
    run -v
    expect output "$out" "good|$world/elsewhere|*"
}

takesAJdkFromTheHomeFolder() {
    jdk "$home/.sdkman/candidates/java/25.0.1-tem" 25.0.1
    put_into_local_repository good
    run -v
    expect output "$out" "good|$home/.sdkman/candidates/java/25.0.1-tem|*"
}

saysInOneSentenceThatThereIsNoJdk() {
    jdk "$world/jvm/17" 17.0.15
    put_into_local_repository good
    run -v
    expect status "$status" 1
    expect output "$out" ''
    expect stderr "$err" 'mvnw: no JDK 25 or newer was found*install one*set JAVA_HOME*'
    expect 'number of lines' "$(wc -l <"$world/err" | tr -d ' ')" 1
}

needsNoHome() {
    jdk "$world/jvm/25" 25.0.3
    put_into_local_repository good
    user_home="$home/.m2"
    home=
    run -v
    expect status "$status" 0
    expect output "$out" "good|$world/jvm/25|-v|"
}

saysThatThereIsNoHome() {
    tool id 'echo nobody-of-this-name'
    home=
    run -v
    expect status "$status" 1
    expect stderr "$err" 'mvnw: HOME is not set, and nobody-of-this-name has no home folder: set HOME*'
}

command -v jar >/dev/null || PATH=${JAVA_HOME:?set it to a JDK}/bin:$PATH
for test in $(sed -n 's/^\([a-z][A-Za-z]*\)() {$/\1/p' "$0" | sed -n '/^passesArgumentsOn$/,$p'); do
    check "$test"
done
echo "mvnw-test: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
