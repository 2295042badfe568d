// Fields of what a task runs: a command, from the image, a package or a container.
// Facts from the API model of batch 2017-03-12 and the job configuration page (doc 599/11040).
import {
  both,
  choice,
  configurationPage,
  type FieldTable,
  integer,
  list,
  pathsPage,
  textType,
} from './fieldShape.ts';

const seconds = both('s', '秒');

export const applicationFields = {
  'Application.DeliveryForm': {
    label: both('Program', '程序来源'),
    help: both(
      'Where the program comes from: it is on the image already, or it is in a package that is fetched and unpacked before the command runs.',
      '程序从哪里来：已在镜像中，或在运行命令前下载并解压的软件包中。',
    ),
    type: choice,
    values: [
      {
        value: 'LOCAL',
        label: both('On the image', '镜像内'),
        help: both(
          'The program is on the image, or in the container image.',
          '程序已在系统镜像或容器镜像中。',
        ),
      },
      {
        value: 'PACKAGE',
        label: both('Package', '软件包'),
        help: both(
          'A package is fetched from the package path and unpacked.',
          '从软件包路径下载软件包并解压。',
        ),
      },
    ],
    url: configurationPage,
  },
  'Application.Command': {
    label: both('Command', '命令'),
    help: both(
      'What each instance runs in a shell. Exit code 0 is success, any other is failure. Instances tell themselves apart by `BATCH_TASK_INSTANCE_INDEX`.',
      '每个实例在 shell 中运行的命令。退出码 0 为成功，其他为失败。实例用 `BATCH_TASK_INSTANCE_INDEX` 区分。',
    ),
    type: textType,
    url: configurationPage,
    inferred: true,
  },
  'Application.Commands': {
    label: both('Commands', '多条命令'),
    help: both(
      'Several commands that run together, for tightly coupled programs. Give either this or one command, never both.',
      '同时运行的多条命令，用于紧耦合程序。与单条命令二选一。',
    ),
    type: list,
    url: configurationPage,
  },
  'Application.Commands[].Command': {
    label: both('Command', '命令'),
    help: both('One of the commands that run together.', '同时运行的命令之一。'),
    type: textType,
    url: configurationPage,
  },
  'Application.PackagePath': {
    label: both('Package path', '软件包路径'),
    help: both(
      'Where the package is: a COS address that begins with `cos://`, or its `http(s)://` address, of a `.tgz` or `.tar.gz` file. The documents differ about which of them is wanted.',
      '软件包的位置：以 `cos://` 开头的 COS 地址或其 `http(s)://` 地址，文件为 `.tgz` 或 `.tar.gz`。各处文档的要求不一致。',
    ),
    type: textType,
    url: pathsPage,
    inferred: true,
  },
  'Application.Docker.Image': {
    label: both('Image', '容器镜像'),
    help: both(
      'The container image that the command runs in: `user/repo:tag` on Docker Hub, or `ccr.ccs.tencentyun.com/namespace/repo:tag` in Tencent’s registry.',
      '运行命令的容器镜像：Docker Hub 写 `user/repo:tag`，腾讯云镜像仓库写 `ccr.ccs.tencentyun.com/namespace/repo:tag`。',
    ),
    type: textType,
    url: configurationPage,
  },
  'Application.Docker.User': {
    label: both('User', '用户名'),
    help: both('The user of the registry. Public images need none.', '镜像仓库的用户名。公共镜像可不填。'),
    type: textType,
    url: configurationPage,
  },
  'Application.Docker.Password': {
    label: both('Password', '密码'),
    help: both(
      'The password of the registry. Public images need none. It stays in this window and is never saved.',
      '镜像仓库的密码。公共镜像可不填。只留在本窗口，不会保存。',
    ),
    type: textType,
    url: configurationPage,
  },
  'Application.Docker.Server': {
    label: both('Registry', '镜像仓库'),
    help: both(
      'The address of the registry, e.g. `ccr.ccs.tencentyun.com`. Left out it is Docker Hub, which the machine must be able to reach.',
      '镜像仓库地址，例如 `ccr.ccs.tencentyun.com`。不填为 Docker Hub，机器须能访问公网。',
    ),
    type: textType,
    url: configurationPage,
  },
  'Application.Docker.MaxRetryCount': {
    label: both('Retries of the pull', '拉取重试次数'),
    help: both('How often a failed pull of the image is tried again.', '拉取镜像失败后重试几次。'),
    type: integer,
    defaultValue: '0',
    url: configurationPage,
  },
  'Application.Docker.DelayOnRetry': {
    label: both('Wait between pulls', '拉取重试间隔'),
    help: both('How long to wait before the pull is tried again.', '重新拉取镜像前等待的时间。'),
    type: integer,
    unit: seconds,
    url: configurationPage,
  },
  'Application.Docker.DockerRunOption': {
    label: both('Run options', '运行参数'),
    help: both('Options for starting the container, e.g. `-u root`.', '启动容器的参数，例如 `-u root`。'),
    type: textType,
    url: configurationPage,
  },
} satisfies FieldTable;
