#!/bin/sh
# Runs Debian's swift with s3api in a folder of its own, as its only node, until it is stopped. It installs nothing:
# apt-get install --no-install-recommends swift-proxy swift-account swift-container swift-object
# The folder's filesystem must keep extended attributes. Then, elsewhere:
# AWS_ACCESS_KEY_ID=test:tester AWS_SECRET_ACCESS_KEY=testing S3_ENDPOINT=http://127.0.0.1:18080 S3_BUCKET=films \
#   node lib/storage/testing/check-signatures.ts
set -eu
dir=${1:?a folder}
mkdir -p "$dir/node/d1" && dir=$(cd "$dir" && pwd)
user=$(id -un)
cat >"$dir/swift.conf" <<CONF
[swift-hash]
swift_hash_path_suffix = test
[storage-policy:0]
name = one
default = yes
CONF
port=16010
for kind in account container object; do
  swift-ring-builder "$dir/$kind.builder" create 4 1 1 >/dev/null
  swift-ring-builder "$dir/$kind.builder" add r1z1-127.0.0.1:$port/d1 1 >/dev/null
  swift-ring-builder "$dir/$kind.builder" rebalance >/dev/null
  cat >"$dir/$kind.conf" <<CONF
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = $port
user = $user
swift_dir = $dir
devices = $dir/node
mount_check = false
workers = 1
[pipeline:main]
pipeline = $kind-server
[app:$kind-server]
use = egg:swift#$kind
CONF
  port=$((port + 1))
done
cat >"$dir/proxy.conf" <<CONF
[DEFAULT]
bind_ip = 127.0.0.1
bind_port = 18080
user = $user
swift_dir = $dir
workers = 1
[pipeline:main]
pipeline = catch_errors cache s3api tempauth bulk slo dlo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:11211
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
CONF
for kind in account container object proxy; do
  "swift-$kind-server" "$dir/$kind.conf" >"$dir/$kind.log" 2>&1 &
  echo $! >>"$dir/pids"
done
trap 'kill $(cat "$dir/pids"); rm "$dir/pids"' INT TERM EXIT
wait
